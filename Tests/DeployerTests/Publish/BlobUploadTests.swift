import Testing

@testable import Deployer

@Suite struct BlobUploadTests {
    private let busy = RegistryFailure(status: 503, "busy")

    @Test("A blob that is there is not sent")
    func present() {
        var upload = BlobUpload(size: 10, chunk: 4)
        #expect(upload.first.step == .check)
        #expect(upload.next(after: .present(true)).step == .done(.present))
    }

    @Test("A blob that another repository has is mounted")
    func mounted() {
        var upload = BlobUpload(size: 10, chunk: 4)
        #expect(upload.next(after: .present(false)).step == .begin)
        #expect(upload.next(after: .mounted).step == .done(.mounted))
    }

    @Test("A blob that fits a chunk goes with one request, an empty one too", arguments: [0, 1, 4])
    func small(_ size: Int) {
        var upload = BlobUpload(size: size, chunk: 4)
        _ = upload.next(after: .present(false))
        #expect(upload.next(after: .began(location: "/u")).step == .finish(0..<size, location: "/u"))
        #expect(upload.next(after: .finished).step == .done(.sent))
    }

    @Test("A larger blob goes in chunks, each to the place the registry named last")
    func chunks() {
        var upload = BlobUpload(size: 10, chunk: 4)
        _ = upload.next(after: .present(false))
        #expect(upload.next(after: .began(location: "/a")).step == .send(0..<4, location: "/a"))
        #expect(upload.next(after: .accepted(4, location: "/b")).step == .send(4..<8, location: "/b"))
        #expect(upload.next(after: .accepted(8, location: "/c")).step == .send(8..<10, location: "/c"))
        #expect(upload.next(after: .accepted(10, location: "/d")).step == .finish(10..<10, location: "/d"))
        #expect(upload.next(after: .finished).step == .done(.sent))
        #expect(upload.confirmed == 10)
    }

    @Test("After a failure the registry is asked how far the upload is, and it goes on from there")
    func resuming() {
        var upload = BlobUpload(size: 10, chunk: 4)
        _ = upload.next(after: .present(false))
        _ = upload.next(after: .began(location: "/a"))
        let pause = upload.next(after: .failed(RegistryFailure(status: nil, "broken pipe")))
        #expect(pause.step == .ask(location: "/a"))
        #expect(pause.delay == .milliseconds(200))
        #expect(upload.next(after: .accepted(3, location: "/a")).step == .send(3..<7, location: "/a"))
    }

    @Test("An upload that the registry has forgotten starts over, unless the blob has arrived after all")
    func forgotten() {
        let gone = RegistryFailure(status: 404, code: "BLOB_UPLOAD_UNKNOWN", "gone")
        var upload = BlobUpload(size: 10, chunk: 4)
        _ = upload.next(after: .present(false))
        _ = upload.next(after: .began(location: "/a"))
        _ = upload.next(after: .accepted(4, location: "/a"))
        #expect(upload.next(after: .failed(gone)).step == .check)
        var restarted = upload
        #expect(restarted.next(after: .present(false)).step == .begin)
        #expect(restarted.confirmed == 0)
        #expect(upload.next(after: .present(true)).step == .done(.sent))
    }

    @Test("Waits grow, and five failures without progress are the end")
    func givingUp() {
        var upload = BlobUpload(size: 10, chunk: 4)
        var delays: [Duration] = []
        for _ in 1..<BlobUpload.mostFailures { delays.append(upload.next(after: .failed(busy)).delay) }
        #expect(delays == [.milliseconds(200), .milliseconds(400), .milliseconds(800), .milliseconds(1600)])
        #expect(upload.next(after: .failed(busy)).step == .failed(busy))
    }

    @Test("Progress forgives the failures before it")
    func forgiving() {
        var upload = BlobUpload(size: 100, chunk: 1)
        _ = upload.next(after: .present(false))
        _ = upload.next(after: .began(location: "/a"))
        for count in 1...50 {
            for _ in 1..<BlobUpload.mostFailures {
                #expect(upload.next(after: .failed(busy)).step == .ask(location: "/a"))
                // Asked, it stands where it stood.
                _ = upload.next(after: .accepted(count - 1, location: "/a"))
            }
            #expect(
                upload.next(after: .accepted(count, location: "/a")).step == .send(count..<count + 1, location: "/a"))
        }
    }

    @Test("What asking again does not change is not asked again", arguments: [400, 401, 403, 405, 413])
    func final(_ status: Int) {
        var upload = BlobUpload(size: 10, chunk: 4)
        let failure = RegistryFailure(status: status, "no")
        #expect(upload.next(after: .failed(failure)).step == .failed(failure))
    }

    @Test("A registry that claims more bytes than the blob has is not believed")
    func tooMany() {
        var upload = BlobUpload(size: 10, chunk: 4)
        _ = upload.next(after: .present(false))
        _ = upload.next(after: .began(location: "/a"))
        guard case .failed = upload.next(after: .accepted(11, location: "/a")).step else {
            Issue.record("the upload went on")
            return
        }
    }
}
