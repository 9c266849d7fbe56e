import ArgumentParser
import CloudTemplate
import Deployer
import TerminalUI

struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Print the CloudFormation template, to read, review and keep.",
        discussion: "It stands alone: any CloudFormation client can deploy it.")

    @OptionGroup var manifest: ManifestOptions
    @OptionGroup(title: "Global options") var options: GlobalOptions

    func run() async throws {
        let session = Session(options)
        let template = StackTemplate(try session.project(manifest)).template
        session.terminal.data(options.json ? TemplateJSON.write(template.document, pretty: true) : template.yaml)
    }
}
