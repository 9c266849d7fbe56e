"""A good release and two bad ones under 200 requests a second: how each ended, what it cost, and what teal said of it."""
import json
import shutil
import tempfile
import time
from pathlib import Path

from .region import fresh_region

# Name, the version's environment, and how its release has to end.
VERSIONS = (
    ("good", {}, "released"),
    ("never_healthy", {"HEALTH_STATUS": "503"}, "rolled_back"),
    ("exits_after_a_second", {"EXIT_AFTER": "1"}, "rolled_back"),
)


def measure(programs, root):
    with fresh_region(programs) as region, tempfile.TemporaryDirectory() as work:
        project = Path(work) / "lemon-mart"
        shutil.copytree(root / "Examples" / "lemon-mart", project)
        region.start()
        region.teal("up", "--yes", "--quiet", cwd=project)
        return {name: release(region, project, Path(work), *version) for name, *version in VERSIONS}


def release(region, project, work, environment, expected):
    report = work / f"{expected}-{time.monotonic_ns()}.json"
    variables = [word for name, value in environment.items() for word in ("-e", f"{name}={value}")]
    tag = f"v{time.monotonic_ns()}"
    region.teal("publish", "--tag", tag, *variables, cwd=project)
    began = time.monotonic()
    region.teal(
        "deploy", "--yes", "--quiet", "--tag", tag, "--prove", "--rate", "200", "--report", str(report), "--expect",
        expected, cwd=project)
    took = time.monotonic() - began
    found = json.loads(report.read_text())["releases"][0]
    return {
        "outcome": found["outcome"], "as_expected": found["outcome"] == expected, "requests": found["requests"],
        "lost": found["failed"], "seconds": {name: round(value, 2) for name, value in found["phases"].items()},
        "seconds_with_proof": round(took, 1), "reason": found.get("reason") or "",
    }
