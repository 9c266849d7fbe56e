"""A local region of the benchmark's own: a folder, a port, a bridge; gone at the end."""
import contextlib
import os
import re
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import boto3
from botocore.config import Config


class Region:
    """A started region. `home` is its folder, `endpoint` where its APIs answer."""

    def __init__(self, programs: Path, home: Path, port: int):
        self.programs = programs
        self.home = home
        self.port = port
        self.endpoint = f"http://127.0.0.1:{port}"
        self.environment = {
            **os.environ,
            "PATH": f"{programs}:{os.environ['PATH']}",
            "TEAL_HOME": str(home),
            "AWS_ENDPOINT_URL": self.endpoint,
            "NO_COLOR": "1",
        }

    def teal(self, *arguments, cwd=None, check=True):
        done = subprocess.run(
            ["teal", *arguments], env=self.environment, cwd=cwd, capture_output=True, text=True, timeout=300)
        if check and done.returncode != 0:
            raise RuntimeError(f"teal {' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def start(self) -> int:
        """Milliseconds until it answers, as teal itself tells."""
        said = self.teal("region", "start", "--port", str(self.port), "--bridge", "tealbench0")
        return int(re.search(r"(\d+) ms after its start", said).group(1))

    def stop(self):
        self.teal("region", "stop")

    def process(self) -> int:
        return int((self.home / "region.pid").read_text().split()[0])

    def client(self, service):
        return client(service, self.endpoint)


def client(service, endpoint):
    return boto3.client(
        service, endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="123456789012",
        aws_secret_access_key="local", config=Config(retries={"max_attempts": 1}))


@contextlib.contextmanager
def fresh_region(programs: Path):
    home = Path(tempfile.mkdtemp(prefix="teal-bench-"))
    region = Region(programs, home, free_port())
    try:
        yield region
    finally:
        region.teal("region", "reset", "--yes", check=False)
        shutil.rmtree(home, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def resident(process: int) -> float:
    """Resident memory in MiB: all of it, and of it what is the process's own (not pages of its program)."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    figures = {line.split(":")[0]: line.split() for line in lines}
    return {"resident": int(figures["VmRSS"][1]) / 1024, "own": int(figures["RssAnon"][1]) / 1024}


def processor_seconds(process: int) -> float:
    """Processor time of a process and of the children it has waited for."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")
