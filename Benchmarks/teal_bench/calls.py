"""API calls per second beside moto server's: the same signed calls, replayed over the same number of connections."""
import contextlib
import selectors
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

from .region import client, free_port, fresh_region, processor_seconds

CONNECTIONS = 8


def measure(programs, rounds=3, seconds=4):
    with fresh_region(programs) as region, moto_server() as (peer, peer_process):
        region.start()
        servers = {
            "teal": (region.endpoint, region.process()),
            "moto": (peer, peer_process),
        }
        requests = {name: recorded(endpoint) for name, (endpoint, _) in servers.items()}
        figures = {kind: {name: [] for name in servers} for kind in ("reads", "writes")}
        for _ in range(rounds):
            for kind in figures:
                for name, (endpoint, process) in servers.items():
                    figures[kind][name].append(replay(endpoint, process, requests[name][kind], seconds))
    return {
        **{kind: summary(by_server) for kind, by_server in figures.items()},
        "connections": CONNECTIONS, "rounds": rounds, "seconds_each": seconds,
        "calls": {kind: len(requests["teal"][kind]) for kind in figures},
    }


def summary(by_server):
    rates = {name: statistics.median(f["per_second"] for f in found) for name, found in by_server.items()}
    costs = {name: statistics.median(f["cpu_us"] for f in found) for name, found in by_server.items()}
    return {
        "per_second": {name: round(rate) for name, rate in rates.items()},
        "cpu_us_per_call": {name: round(cost) for name, cost in costs.items()},
        "ratio_to_moto": round(rates["teal"] / rates["moto"], 1),
        "cpu_ratio_to_moto": round(costs["teal"] / costs["moto"], 3),
    }


@contextlib.contextmanager
def moto_server():
    port = free_port()
    server = Path(sys.executable).parent / "moto_server"
    process = subprocess.Popen(
        [server, "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        end = time.monotonic() + 30
        while time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}", process.pid
    finally:
        process.terminate()
        process.wait(10)


def recorded(endpoint):
    """The bytes of each call as botocore signs and sends it to this server, after one real answer to it."""
    make_things(endpoint)
    role = "arn:aws:iam::123456789012:role/bench"
    container = {"name": "web", "image": "web:1", "portMappings": [{"containerPort": 80}], "essential": True}
    reads = [
        ("sts", "get_caller_identity", {}),
        ("ecs", "describe_clusters", {"clusters": ["bench"]}),
        ("ecs", "describe_task_definition", {"taskDefinition": "bench"}),
        ("ecs", "list_task_definition_families", {}),
        ("ec2", "describe_vpcs", {"Filters": [{"Name": "cidr", "Values": ["10.9.0.0/16"]}]}),
        ("ec2", "describe_subnets", {"Filters": [{"Name": "cidr-block", "Values": ["10.9.0.0/24"]}]}),
        ("elbv2", "describe_load_balancers", {"Names": ["bench"]}),
        ("elbv2", "describe_target_groups", {"Names": ["bench"]}),
        ("iam", "get_role", {"RoleName": "bench"}),
        ("logs", "describe_log_groups", {"logGroupNamePrefix": "/bench"}),
        ("ecr", "describe_repositories", {"repositoryNames": ["bench"]}),
        ("cloudformation", "describe_stacks", {}),
    ]
    writes = [
        ("ecs", "register_task_definition", {
            "family": "bench", "cpu": "256", "memory": "512", "networkMode": "awsvpc",
            "requiresCompatibilities": ["FARGATE"], "executionRoleArn": role, "containerDefinitions": [container]}),
        ("ecs", "put_account_setting", {"name": "containerInsights", "value": "enabled"}),
        ("iam", "tag_role", {"RoleName": "bench", "Tags": [{"Key": "a", "Value": "b"}]}),
        ("logs", "put_retention_policy", {"logGroupName": "/bench", "retentionInDays": 7}),
    ]
    return {kind: [request_bytes(endpoint, *call) for call in calls] for kind, calls in (
        ("writes", writes), ("reads", reads))}


def make_things(endpoint):
    ec2, elb = client("ec2", endpoint), client("elbv2", endpoint)
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    subnets = [
        ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.9.{n}.0/24", AvailabilityZone=f"us-east-1{zone}")["Subnet"]["SubnetId"]
        for n, zone in enumerate("ab")]
    elb.create_load_balancer(Name="bench", Subnets=subnets)
    elb.create_target_group(Name="bench", Protocol="HTTP", Port=80, VpcId=vpc, TargetType="ip")
    client("ecs", endpoint).create_cluster(clusterName="bench")
    client("iam", endpoint).create_role(RoleName="bench", AssumeRolePolicyDocument=(
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",'
        '"Principal":{"Service":"ecs-tasks.amazonaws.com"}}]}'))
    client("logs", endpoint).create_log_group(logGroupName="/bench")
    client("ecr", endpoint).create_repository(repositoryName="bench")


def request_bytes(endpoint, service, operation, arguments):
    found = []

    def keep(request, **_):
        found.append((request.method, request.url, dict(request.headers), request.body or b""))

    made = client(service, endpoint)
    made.meta.events.register("before-send", keep)
    getattr(made, operation)(**arguments)
    method, url, headers, body = found[-1]
    body = body if isinstance(body, bytes) else body.encode()
    host = endpoint.removeprefix("http://")
    lines = [f"{method} {url.removeprefix(endpoint) or '/'} HTTP/1.1", f"Host: {host}"]
    text = {name: value.decode() if isinstance(value, bytes) else value for name, value in headers.items()}
    text["Content-Length"] = str(len(body))
    lines += [f"{name}: {value}" for name, value in text.items() if name.lower() not in ("host", "connection")]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def replay(endpoint, process, requests, seconds):
    """Calls per second over connections with one call under way each; every answer must be 200.

    A connection lives for as long as the server keeps it: moto's closes it after every answer, and its clients pay for that.
    """
    host, port = endpoint.removeprefix("http://").split(":")
    selector = selectors.DefaultSelector()
    peers = [Connection((host, int(port)), requests, turn, selector) for turn in range(CONNECTIONS)]
    used, began = processor_seconds(process), time.monotonic()
    done, end = 0, began + seconds
    while time.monotonic() < end:
        for key, _ in selector.select(1):
            done += key.data.receive()
    took, used = time.monotonic() - began, processor_seconds(process) - used
    for peer in peers:
        peer.close()
    return {"per_second": done / took, "cpu_us": used / done * 1e6}


class Connection:
    def __init__(self, address, requests, turn, selector):
        self.address = address
        self.requests = requests
        self.turn = turn
        self.selector = selector
        self.open()

    def open(self):
        self.buffer = b""
        self.socket = socket.create_connection(self.address, 10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.selector.register(self.socket, selectors.EVENT_READ, self)
        self.send()

    def close(self):
        self.selector.unregister(self.socket)
        self.socket.close()

    def send(self):
        self.socket.sendall(self.requests[self.turn % len(self.requests)])
        self.turn += 1

    def receive(self):
        """1 where an answer is whole, and the next call is under way."""
        part = self.socket.recv(65536)
        self.buffer += part
        head, found, body = self.buffer.partition(b"\r\n\r\n")
        if not part and not found:
            raise RuntimeError(f"the server closed a connection without an answer: {self.buffer!r}")
        if not found or not answer_is_whole(head, body):
            return 0
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(f"a call failed: {head.decode()} {body[:300]!r}")
        if b"\r\nconnection: close" in head.lower():
            self.close()
            self.open()
        else:
            self.buffer = b""
            self.send()
        return 1


def answer_is_whole(head, body):
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return len(body) >= int(line.split(b":")[1])
    return body.endswith(b"0\r\n\r\n")
