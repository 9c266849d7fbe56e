package import OCIImage

/// What an image is made of.
package enum PublishSource: Sendable {
    /// A server and the files it serves, packed without a daemon.
    case pack(ImageRecipe)
    /// A Dockerfile, for docker, podman or buildah.
    case dockerfile(DockerfileBuild)
}
