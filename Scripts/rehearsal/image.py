"""Small images, pushed by ECR's API alone."""
import gzip
import hashlib
import io
import json
import tarfile


def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def layer(files, links=()):
    """A layer with files, each a path and its bytes (all of them may be run), and links, each a path and where it leads."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for path, content in files.items():
            entry = tarfile.TarInfo(path)
            entry.size, entry.mode = len(content), 0o755
            archive.addfile(entry, io.BytesIO(content))
        for path, target in links:
            entry = tarfile.TarInfo(path)
            entry.type, entry.linkname = tarfile.SYMTYPE, target
            archive.addfile(entry)
    return packed.getvalue()


def push(ecr, repository, tag, content, command=("/app",)):
    """Pushes an image of one layer; the digest of its manifest."""
    blobs, manifest = parts(content, command)
    for blob in blobs:
        upload = ecr.initiate_layer_upload(repositoryName=repository)["uploadId"]
        ecr.upload_layer_part(
            repositoryName=repository, uploadId=upload, partFirstByte=0, partLastByte=len(blob) - 1, layerPartBlob=blob)
        try:
            ecr.complete_layer_upload(repositoryName=repository, uploadId=upload, layerDigests=[digest(blob)])
        except ecr.exceptions.LayerAlreadyExistsException:
            pass
    ecr.put_image(repositoryName=repository, imageManifest=manifest, imageTag=tag)
    return digest(manifest.encode())


def parts(content, command=("/app",)):
    """Its configuration and its layer, and the manifest that names them."""
    packed = gzip.compress(content, mtime=0)
    configuration = json.dumps({
        "architecture": "amd64", "os": "linux", "config": {"Cmd": list(command)},
        "rootfs": {"type": "layers", "diff_ids": [digest(content)]}}).encode()
    described = [
        {"mediaType": f"application/vnd.oci.image.{kind}", "digest": digest(blob), "size": len(blob)}
        for kind, blob in (("config.v1+json", configuration), ("layer.v1.tar+gzip", packed))]
    manifest = json.dumps({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": described[0],
        "layers": described[1:]})
    return (configuration, packed), manifest
