"""A region of a script's own."""
import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

ROOT = Path(__file__).resolve().parent.parent.parent


class Failure(SystemExit):
    """Something without which a script cannot go on."""


class Region:
    """A region in $TEAL_HOME, else in the folder that is named, run by the programs of a folder; taken away at the end."""

    def __init__(self, programs, home, *options):
        self.home = Path(os.environ.get("TEAL_HOME", home))
        self.options = options
        # The caller's own AWS settings lead elsewhere.
        others = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        self.environment = {
            **others, "PATH": f"{programs}:{os.environ['PATH']}", "TEAL_HOME": str(self.home), "NO_COLOR": "1"}
        self.work = Path(tempfile.mkdtemp(prefix="teal-rehearsal-"))
        self.folder = self.work
        atexit.register(self.clean)
        self.start()
        lines = self.teal("region", "env").splitlines()
        self.keys = dict(line.removeprefix("export ").split("=", 1) for line in lines if line.startswith("export "))
        self.endpoint = self.keys["AWS_ENDPOINT_URL"]

    def start(self):
        self.teal("region", "start", *self.options)

    def clean(self):
        done = self.run("region", "reset", "--yes")
        if done.returncode != 0:
            print(f"The region in {self.home} was not taken away: {done.stdout}{done.stderr}", file=sys.stderr)
        shutil.rmtree(self.work, ignore_errors=True)

    def run(self, *arguments):
        return subprocess.run(
            ["teal", *arguments], env=self.environment, cwd=self.folder, capture_output=True, text=True, timeout=300)

    def teal(self, *arguments, check=True):
        """Its output, or its status where that is not looked at."""
        done = self.run(*arguments)
        if check and done.returncode != 0:
            raise Failure(f"teal {' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout if check else done.returncode

    def client(self, service, attempts=4):
        return boto3.client(
            service, endpoint_url=self.endpoint, region_name="us-east-1",
            aws_access_key_id=self.keys["AWS_ACCESS_KEY_ID"], aws_secret_access_key=self.keys["AWS_SECRET_ACCESS_KEY"],
            config=Config(retries={"total_max_attempts": attempts}, connect_timeout=5, read_timeout=30))

    def balancer(self):
        with urllib.request.urlopen(f"{self.endpoint}/_teal/balancer", timeout=10) as answer:
            return json.load(answer)


class App(Region):
    """A region with Examples/lemon-mart in it."""

    def __init__(self, programs, home, *options, replicas=2):
        super().__init__(programs, home, *options)
        self.folder = self.work / "lemon-mart"
        shutil.copytree(ROOT / "Examples" / "lemon-mart", self.folder)
        manifest = self.folder / "compose.yaml"
        manifest.write_text(manifest.read_text().replace("replicas: 2", f"replicas: {replicas}"))
        self.teal("up", "--yes", "--quiet")
        self.url = next(service["url"] for service in json.loads(self.teal("status", "--json")) if service.get("url"))


def until(condition, limit):
    """Seconds until it came true; None where it did not."""
    began = time.monotonic()
    while time.monotonic() - began < limit:
        try:
            if condition():
                return time.monotonic() - began
        except (BotoCoreError, ClientError, OSError):
            pass
        time.sleep(0.1)
    return None
