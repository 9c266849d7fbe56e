"""The example app in a region: deployments by phase, and the start of a task beside runc alone."""
import json
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from .docker import daemon
from .region import fresh_region, resident

PHASES = ("start", "health", "shift", "drain")


def measure(programs, root, deployments=5, starts=15):
    with fresh_region(programs) as region, tempfile.TemporaryDirectory() as work:
        project = Path(work) / "lemon-mart"
        shutil.copytree(root / "Examples" / "lemon-mart", project)
        region.start()
        region.teal("up", "--yes", "--quiet", cwd=project)
        deploy = deployment_times(region, project, Path(work) / "report.json", deployments)
        tasks = task_starts(region, Path(work), starts)
        memory = resident(region.process())
    return {"deploy": deploy, "task_start": tasks, "memory_with_app_mib": round(memory["resident"], 1)}


def deployment_times(region, project, report, count):
    """Seconds from `teal deploy` to the new version serving alone; by phase, from the release report."""
    for number in range(count):
        region.teal("publish", "--tag", f"bench-{number}", "-e", f"BENCH={number}", cwd=project)
        region.teal(
            "deploy", "--yes", "--quiet", "--tag", f"bench-{number}", "--prove", "--rate", "200",
            "--report", str(report), "--expect", "released", cwd=project)
    plain = []
    for number in range(count):
        began = time.monotonic()
        region.teal("deploy", "--yes", "--quiet", "--tag", f"bench-{number}", cwd=project)
        plain.append(time.monotonic() - began)
    releases = json.loads(report.read_text())["releases"]
    named = sorted({name for release in releases for name in release["phases"]})
    phases = {
        name: round(statistics.median(release["phases"].get(name, 0) for release in releases), 2) for name in named}
    return {
        "seconds": round(statistics.median(plain), 2),
        "seconds_worst": round(max(plain), 2),
        "phases_under_load": phases,
        "requests": sum(release["requests"] for release in releases),
        "failed": sum(release["failed"] for release in releases),
        "deployments": count,
    }


def task_starts(region, work, count):
    """From RunTask to RUNNING by phase, beside `runc run` and `docker run` of the same files and command, taking turns."""
    with daemon(work) as docker:
        return compared_starts(region, work, docker, count)


def compared_starts(region, work, docker, count):
    ecs = region.client("ecs")
    service = ecs.describe_services(cluster="lemon-mart", services=["web"])["services"][0]
    bundle = bundle_of(region, ecs, work)
    command = json.loads((bundle / "config.json").read_text())["process"]["args"]
    if docker is not None:
        packed = subprocess.Popen(["tar", "-C", bundle / "rootfs", "-c", "."], stdout=subprocess.PIPE)
        subprocess.run(
            ["docker", "-H", f"unix://{docker.socket}", "import", "-", "bench"], stdin=packed.stdout, check=True,
            stdout=subprocess.DEVNULL, timeout=60)
        packed.wait(60)
    teal, phases, alone, dockers = [], [], [], []
    for number in range(count):
        task = started_task(ecs, service)
        moment = {name: task[name].timestamp() for name in ("createdAt", "pullStartedAt", "pullStoppedAt", "startedAt")}
        teal.append(moment["startedAt"] - moment["createdAt"])
        phases.append({
            "network": moment["pullStartedAt"] - moment["createdAt"],
            "image": moment["pullStoppedAt"] - moment["pullStartedAt"],
            "containers": moment["startedAt"] - moment["pullStoppedAt"],
        })
        alone.append(runc_run(bundle, f"teal-bench-{number}"))
        if docker is not None:
            dockers.append(docker.run("bench", command))
        ecs.stop_task(cluster="lemon-mart", task=task["taskArn"])
        wait_for(ecs, task["taskArn"], "STOPPED")
    median = statistics.median(teal)
    return {
        "milliseconds": round(median * 1000),
        "phases_ms": {
            name: round(statistics.median(p[name] for p in phases) * 1000) for name in phases[0]},
        "runc_run_ms": round(statistics.median(alone) * 1000),
        "ratio_to_runc_run": round(median / statistics.median(alone), 2),
        "docker_run_ms": round(statistics.median(dockers) * 1000) if dockers else None,
        "ratio_to_docker_run": round(median / statistics.median(dockers), 2) if dockers else None,
        "rounds": count,
    }


def started_task(ecs, service):
    answer = ecs.run_task(
        cluster="lemon-mart", taskDefinition=service["taskDefinition"], launchType="FARGATE",
        networkConfiguration=service["networkConfiguration"])
    return wait_for(ecs, answer["tasks"][0]["taskArn"], "RUNNING")


def wait_for(ecs, task, status, limit=30):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        found = ecs.describe_tasks(cluster="lemon-mart", tasks=[task])["tasks"][0]
        if found["lastStatus"] == status:
            return found
        time.sleep(0.02)
    raise RuntimeError(f"task {task} is {found['lastStatus']}, and not {status}, after {limit} s")


def bundle_of(region, ecs, work):
    """An OCI bundle with a running task's own files and settings, in a network namespace of runc's making."""
    running = next(region.home.glob("containers/containers/*/bundle"))
    bundle = work / "bundle"
    bundle.mkdir()
    subprocess.run(["cp", "-a", running / "rootfs", bundle / "rootfs"], check=True)
    spec = json.loads((running / "config.json").read_text())
    for namespace in spec["linux"]["namespaces"]:
        if namespace["type"] == "network":
            namespace.pop("path", None)
    spec["linux"].pop("cgroupsPath", None)
    spec.pop("hooks", None)
    (bundle / "config.json").write_text(json.dumps(spec))
    return bundle


def runc_run(bundle, name):
    began = time.monotonic()
    subprocess.run(
        ["runc", "run", "--detach", "--bundle", bundle, name], check=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=30)
    took = time.monotonic() - began
    subprocess.run(["runc", "kill", name, "KILL"], check=True, timeout=30)
    end = time.monotonic() + 30
    while time.monotonic() < end:
        state = subprocess.run(["runc", "state", name], check=True, capture_output=True, timeout=30).stdout
        if json.loads(state)["status"] == "stopped":
            break
        time.sleep(0.02)
    # A process that has only just ended may still be in its control groups.
    time.sleep(0.1)
    subprocess.run(["runc", "delete", name], check=True, timeout=30, stderr=subprocess.DEVNULL)
    return took
