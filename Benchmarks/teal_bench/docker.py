"""A Docker daemon of the benchmark's own: its folders, its network namespace, its socket; gone at the end."""
import contextlib
import shutil
import subprocess
import time
from pathlib import Path

NAMESPACE = "teal-bench-docker"


class Docker:
    def __init__(self, socket: Path):
        self.socket = socket

    def __call__(self, *arguments, check=True):
        return subprocess.run(
            ["docker", "-H", f"unix://{self.socket}", *arguments], check=check, capture_output=True, text=True,
            stdin=subprocess.DEVNULL, timeout=60).stdout.strip()

    def run(self, image: str, command) -> float:
        """Seconds of `docker run --detach`, with the default network; the container is removed."""
        began = time.monotonic()
        name = self("run", "--detach", image, *command)
        took = time.monotonic() - began
        self("rm", "--force", name)
        return took


@contextlib.contextmanager
def daemon(work: Path):
    """None where this machine has no dockerd."""
    if shutil.which("dockerd") is None or shutil.which("docker") is None:
        yield None
        return
    place = work / "docker"
    place.mkdir()
    docker = Docker(place / "docker.sock")
    subprocess.run(["ip", "netns", "add", NAMESPACE], check=True)
    process = None
    try:
        subprocess.run(["ip", "-n", NAMESPACE, "link", "set", "lo", "up"], check=True)
        log = open(place / "log", "w")
        process = subprocess.Popen(
            ["nsenter", f"--net=/run/netns/{NAMESPACE}", "dockerd", "--data-root", place / "data", "--exec-root",
             place / "exec", "-p", place / "pid", "-H", f"unix://{docker.socket}", "--default-ulimit",
             "nofile=1024:20000"], stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)
        end = time.monotonic() + 30
        while not docker("version", "--format", "{{.Server.Version}}", check=False):
            if time.monotonic() > end or process.poll() is not None:
                raise RuntimeError(f"dockerd does not answer:\n{(place / 'log').read_text()[-2000:]}")
            time.sleep(0.2)
        yield docker
    finally:
        if process is not None:
            process.terminate()
            process.wait(30)
        subprocess.run(["umount", place / "exec" / "netns" / "default"], stderr=subprocess.DEVNULL)
        subprocess.run(["ip", "netns", "delete", NAMESPACE])
