"""Tasks that keep records in the files of an EFS file system, and clients who remember which were acknowledged."""
import hashlib
import http.client
import json
import threading
import time
from pathlib import Path

from . import image
from .region import Failure, until

CLUSTER, SERVICE, SPARE, COUNT, PORT = "data-loss", "files", "spare", 3, 8080
ZONES = ("us-east-1a", "us-east-1b", "us-east-1c")
# A record never lies over the edge of a page, so that the kernel writes all of it or nothing when its writer is killed.
SIZE = 256
# Answers only when the record is on the disk: dd ends after its fsync.
APPEND = b"""#!/bin/sh
if head -c "$CONTENT_LENGTH" | dd of="/srv/data/$QUERY_STRING" bs=64k iflag=fullblock oflag=append conv=notrunc,fsync
then printf 'Content-Type: text/plain\\r\\n\\r\\nkept\\n'
else printf 'Status: 500 Internal Server Error\\r\\n\\r\\n'
fi 2>/dev/null
"""


class Tasks:
    """A service of three tasks, one in each zone, on one file system behind a load balancer, and a spare service."""

    def __init__(self, region):
        self.region, self.ecs = region, region.client("ecs")
        self.network()
        self.push()
        self.balance()
        self.serve()
        if until(self.is_whole, 60) is None:
            events = self.ecs.describe_services(cluster=CLUSTER, services=[SERVICE])["services"][0]["events"]
            raise Failure("The tasks did not come up: " + "; ".join(event["message"] for event in events[:4]))

    def network(self):
        ec2, efs = self.region.client("ec2"), self.region.client("efs")
        self.vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        self.subnets = [
            ec2.create_subnet(VpcId=self.vpc, CidrBlock=f"10.0.{number}.0/24", AvailabilityZone=zone)["Subnet"]["SubnetId"]
            for number, zone in enumerate(ZONES)]
        gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=self.vpc)
        self.group = ec2.create_security_group(GroupName="all", Description="all", VpcId=self.vpc)["GroupId"]
        ec2.authorize_security_group_ingress(GroupId=self.group, IpPermissions=[
            {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
        self.file_system = efs.create_file_system(CreationToken="data")["FileSystemId"]
        for subnet in self.subnets:
            efs.create_mount_target(FileSystemId=self.file_system, SubnetId=subnet, SecurityGroups=[self.group])

    def push(self):
        ecr = self.region.client("ecr")
        self.image = ecr.create_repository(repositoryName="app")["repository"]["repositoryUri"] + ":1"
        programs = [(f"bin/{name}", "busybox") for name in ("sh", "head", "dd", "httpd", "sleep")]
        content = image.layer(
            {"bin/busybox": Path("/bin/busybox").read_bytes(), "srv/cgi-bin/append": APPEND, "srv/health": b"well\n"},
            programs)
        image.push(ecr, "app", "1", content, ["/bin/httpd", "-f", "-p", str(PORT), "-h", "/srv"])

    def balance(self):
        elb = self.region.client("elbv2")
        made = elb.create_load_balancer(Name="files", Subnets=self.subnets, SecurityGroups=[self.group])["LoadBalancers"][0]
        self.target = elb.create_target_group(
            Name="files", VpcId=self.vpc, TargetType="ip", Protocol="HTTP", Port=PORT, HealthCheckPath="/health",
            HealthCheckIntervalSeconds=5, HealthCheckTimeoutSeconds=2, HealthyThresholdCount=2,
            UnhealthyThresholdCount=2)["TargetGroups"][0]["TargetGroupArn"]
        elb.modify_target_group_attributes(
            TargetGroupArn=self.target, Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "0"}])
        elb.create_listener(
            LoadBalancerArn=made["LoadBalancerArn"], Protocol="HTTP", Port=80,
            DefaultActions=[{"Type": "forward", "TargetGroupArn": self.target}])
        balancer = elb.describe_load_balancers(Names=["files"])["LoadBalancers"][0]
        self.address = balancer["AvailabilityZones"][0]["LoadBalancerAddresses"][0]["IpAddress"]

    def serve(self):
        trust = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
        self.role = self.region.client("iam").create_role(
            RoleName="run", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        self.ecs.create_cluster(clusterName=CLUSTER)
        network = {"awsvpcConfiguration": {
            "subnets": self.subnets, "securityGroups": [self.group], "assignPublicIp": "ENABLED"}}
        volume = {"name": "data", "efsVolumeConfiguration": {
            "fileSystemId": self.file_system, "transitEncryption": "ENABLED"}}
        container = {
            "name": "app", "image": self.image, "portMappings": [{"containerPort": PORT}], "stopTimeout": 2,
            "mountPoints": [{"sourceVolume": "data", "containerPath": "/srv/data"}]}
        spare = {"name": "app", "image": self.image, "command": ["/bin/sleep", "86400"], "stopTimeout": 2}
        self.register(SERVICE, [container], [volume])
        self.register(SPARE, [spare], [])
        self.ecs.create_service(
            cluster=CLUSTER, serviceName=SERVICE, taskDefinition=SERVICE, desiredCount=COUNT, launchType="FARGATE",
            networkConfiguration=network,
            loadBalancers=[{"targetGroupArn": self.target, "containerName": "app", "containerPort": PORT}])
        self.ecs.create_service(
            cluster=CLUSTER, serviceName=SPARE, taskDefinition=SPARE, desiredCount=1, launchType="FARGATE",
            networkConfiguration=network)

    def register(self, family, containers, volumes):
        self.ecs.register_task_definition(
            family=family, requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
            executionRoleArn=self.role, containerDefinitions=containers, volumes=volumes)

    def running(self, service=SERVICE):
        """ARN to the number of the container's process, of the tasks that run."""
        names = self.ecs.list_tasks(cluster=CLUSTER, serviceName=service)["taskArns"]
        tasks = self.ecs.describe_tasks(cluster=CLUSTER, tasks=names)["tasks"] if names else []
        return {task["taskArn"]: self.process(task["containers"][0]["runtimeId"]) for task in tasks
                if task["lastStatus"] == "RUNNING"}

    def process(self, container, file="pid"):
        try:
            return int((self.region.home / "containers" / "containers" / container / file).read_text())
        except (OSError, ValueError):
            return None

    def is_whole(self):
        return len(self.running()) == COUNT and self.counted(SERVICE) == (COUNT, COUNT)

    def counted(self, service):
        found = self.ecs.describe_services(cluster=CLUSTER, services=[service])["services"][0]
        return found["desiredCount"], found["runningCount"] + found["pendingCount"]


class Recorder(threading.Thread):
    """Asks the tasks, through their load balancer, to keep one record after the other in a file of its own."""

    def __init__(self, address, name):
        super().__init__(daemon=True)
        self.address, self.file = address, name
        # Every record that was sent, and whether it was acknowledged.
        self.sent, self.ended = [], False
        # Bytes of the file that were looked at already, and the record that comes behind them.
        self.seen, self.next = 0, 0
        self.acknowledged = 0
        self.lost, self.torn = [], []

    def run(self):
        while not self.ended:
            self.sent.append(False)
            number = len(self.sent) - 1
            try:
                kept = self.ask("POST", f"/cgi-bin/append?{self.file}", self.record(number)) == b"kept\n"
            except (OSError, http.client.HTTPException):
                kept = False
            if kept:
                self.sent[number] = True
                self.acknowledged += 1
            time.sleep(0.02 if kept else 0.1)

    def ask(self, method, path, body=None, headers=()):
        connection = http.client.HTTPConnection(self.address, 80, timeout=10)
        try:
            connection.request(method, path, body, dict(headers))
            answer = connection.getresponse()
            content = answer.read()
            if answer.status not in (200, 206):
                raise http.client.HTTPException(f"{path}: {answer.status}")
            return content
        finally:
            connection.close()

    def record(self, number):
        text = f"{self.file} {number:010} "
        pad = hashlib.sha256(text.encode()).hexdigest() * 4
        return (text + pad)[:SIZE - 1].encode() + b"\n"

    def check(self, whole=False):
        """Reads, through a task, what came to the file since the last time, or all of it."""
        kept = [number for number, isKept in enumerate(list(self.sent)) if isKept]
        if whole:
            self.seen = self.next = 0
        if not kept:
            return
        content = self.read()
        there = set()
        for start in range(0, len(content), SIZE):
            record = content[start:start + SIZE]
            number = next((n for n in range(self.next, len(self.sent)) if self.record(n) == record), None)
            if number is None:
                self.torn.append(f"{self.file} at {self.seen + start}: {record[:60]!r}")
                continue
            there.add(number)
            self.lose(n for n in range(self.next, number) if self.sent[n])
            self.next = number + 1
        self.lose(number for number in kept if number >= self.next)
        self.next = max(self.next, kept[-1] + 1)
        self.seen += len(content)

    def lose(self, numbers):
        self.lost += [f"{self.file}: the record {number}" for number in numbers]

    def read(self):
        """From where the last look ended; what the file has not got beyond that is nothing."""
        end = time.monotonic() + 40
        while True:
            try:
                content = self.ask("GET", f"/data/{self.file}", headers={"Range": f"bytes={self.seen}-"}.items())
                # A server that does not know ranges sends everything.
                return content
            except (OSError, http.client.HTTPException):
                if time.monotonic() > end:
                    raise
            time.sleep(0.1)
