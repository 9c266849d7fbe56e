"""Two hundred tasks of the example app on this machine: how long they take to start and to stop, and what each costs."""
import shutil
import tempfile
import time
from collections import Counter
from pathlib import Path

from .region import fresh_region, processor_seconds, resident


def measure(programs, root, count=200):
    with fresh_region(programs) as region, tempfile.TemporaryDirectory() as work:
        project = Path(work) / "lemon-mart"
        shutil.copytree(root / "Examples" / "lemon-mart", project)
        region.start()
        region.teal("up", "--yes", "--quiet", cwd=project)
        ecs = region.client("ecs")
        service = ecs.describe_services(cluster="lemon-mart", services=["web"])["services"][0]
        own, free = resident(region.process()), available()
        used, began = processor_seconds(region.process()), time.monotonic()
        for start in range(0, count, 10):
            answer = ecs.run_task(
                cluster="lemon-mart", taskDefinition=service["taskDefinition"], launchType="FARGATE", startedBy="scale",
                count=min(10, count - start), networkConfiguration=service["networkConfiguration"])
            if answer["failures"]:
                raise RuntimeError(f"tasks were refused: {answer['failures']}")
        asked = time.monotonic() - began
        running = until(ecs, count, "RUNNING") - began
        used = processor_seconds(region.process()) - used
        time.sleep(2)
        own_after, free_after = resident(region.process()), available()
        began = time.monotonic()
        for arn in tasks(ecs, "RUNNING"):
            ecs.stop_task(cluster="lemon-mart", task=arn)
        stopped = until(ecs, 0, "RUNNING") - began
        return {
            "tasks": count,
            "asked_seconds": round(asked, 2),
            "running_seconds": round(running, 1),
            "tasks_per_second": round(count / running, 1),
            "region_processor_ms_per_task": round(used / count * 1000, 1),
            "stopped_seconds": round(stopped, 1),
            "memory_per_task_mib": {
                "in_all": round((free - free_after) / count, 1),
                "region": round((own_after["own"] - own["own"]) / count, 2),
            },
        }


def tasks(ecs, status):
    pages = ecs.get_paginator("list_tasks").paginate(cluster="lemon-mart", startedBy="scale", desiredStatus=status)
    return [arn for page in pages for arn in page["taskArns"]]


def until(ecs, count, status, limit=300):
    """The moment when so many tasks have this status, and none of the others is on its way."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        found = tasks(ecs, "RUNNING")
        standing = Counter()
        for start in range(0, len(found), 100):
            answer = ecs.describe_tasks(cluster="lemon-mart", tasks=found[start:start + 100])
            standing.update(task["lastStatus"] for task in answer["tasks"])
        if standing[status] == count == sum(standing.values()):
            return time.monotonic()
        time.sleep(0.1)
    raise RuntimeError(f"after {limit} s the tasks are {dict(standing)}, and not {count} {status}")


def available() -> float:
    """MiB of memory that the machine could still give."""
    lines = Path("/proc/meminfo").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("MemAvailable:")) / 1024
