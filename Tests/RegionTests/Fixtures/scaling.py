"""Services that scale by what is measured, and a deployment that an alarm stops, with real containers and boto3.

usage: scaling.py TEAL HOME PORT BRIDGE, as root, inside `unshare --net --mount`. Metrics have a value every second.
Prints a line for each step; ends with 1 where one failed.
"""
import gzip
import hashlib
import http.client
import io
import json
import os
import subprocess
import sys
import tarfile
import threading
import time
import traceback
import urllib.request
from datetime import datetime, timedelta, timezone

import boto3
from botocore.config import Config

teal, home, port, bridge = sys.argv[1:]
endpoint = f"http://127.0.0.1:{port}"
os.environ.update(
    AWS_ENDPOINT_URL=endpoint, AWS_ACCESS_KEY_ID="123456789012", AWS_SECRET_ACCESS_KEY="local",
    AWS_DEFAULT_REGION="us-east-1", AWS_CONFIG_FILE="/dev/null", AWS_SHARED_CREDENTIALS_FILE="/dev/null",
    AWS_EC2_METADATA_DISABLED="true")
ec2, ecr, ecs, elb, iam, cw, scaling = (
    boto3.client(name, config=Config(retries={"total_max_attempts": 1}))
    for name in ("ec2", "ecr", "ecs", "elbv2", "iam", "cloudwatch", "application-autoscaling"))
target = dict(
    ServiceNamespace="ecs", ResourceId="service/main/web", ScalableDimension="ecs:service:DesiredCount")
tools = ("sh", "httpd", "mkdir", "chmod", "cat")
steps, known = [], {}


def step(function):
    steps.append(function)
    return function


def shell(line):
    subprocess.run(line, shell=True, check=True, executable="/bin/bash")


def set_up():
    """The mounts that a network namespace needs of its own, and a region in it."""
    groups = f"{home}-groups"
    shell(f"mount --make-rprivate / && mkdir -p {groups} && mount --rbind /sys/fs/cgroup {groups}")
    shell(f"mount -t sysfs sysfs /sys && mount --rbind {groups} /sys/fs/cgroup")
    shell("mount -t tmpfs tmpfs /run && mkdir -p /run/netns /run/lock && ip link set lo up")
    shell(
        f"{teal} region start --home {home} --port {port} --bridge {bridge} --runtime runc --metric-period 1 >/dev/null")


# An app that answers, works hard or fails, by its path.
APP = """mkdir -p /www/cgi-bin
cat > /www/cgi-bin/hard <<'END'
#!/bin/sh
i=0; while [ $i -lt 30000 ]; do i=$((i+1)); done
printf 'Content-Type: text/plain\\r\\n\\r\\nok'
END
cat > /www/cgi-bin/easy <<'END'
#!/bin/sh
printf 'Status: STATUS\\r\\nContent-Type: text/plain\\r\\n\\r\\nversion VERSION'
END
chmod 755 /www/cgi-bin/*
echo fine > /www/index.html
exec httpd -f -p 8080 -h /www
"""


def image():
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        archive.add("/bin/busybox", "bin/busybox")
        for tool in tools:
            entry = tarfile.TarInfo(f"bin/{tool}")
            entry.type, entry.linkname = tarfile.SYMTYPE, "busybox"
            archive.addfile(entry)
    diff = "sha256:" + hashlib.sha256(packed.getvalue()).hexdigest()
    document = json.dumps({"architecture": "amd64", "os": "linux", "config": {"Env": ["PATH=/bin"]},
                           "rootfs": {"type": "layers", "diff_ids": [diff]}}).encode()
    repository = ecr.create_repository(repositoryName="app")["repository"]["repositoryUri"]
    described = []
    for kind, blob in (("config.v1+json", document), ("layer.v1.tar+gzip", gzip.compress(packed.getvalue(), 1))):
        digest = "sha256:" + hashlib.sha256(blob).hexdigest()
        upload = ecr.initiate_layer_upload(repositoryName="app")["uploadId"]
        ecr.upload_layer_part(
            repositoryName="app", uploadId=upload, partFirstByte=0, partLastByte=len(blob) - 1, layerPartBlob=blob)
        ecr.complete_layer_upload(repositoryName="app", uploadId=upload, layerDigests=[digest])
        described.append({
            "mediaType": f"application/vnd.oci.image.{kind}", "digest": digest, "size": len(blob)})
    ecr.put_image(repositoryName="app", imageTag="1", imageManifest=json.dumps({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": described[0],
        "layers": described[1:]}))
    return f"{repository}:1"


def definition(version, status="200 OK"):
    app = APP.replace("VERSION", version).replace("STATUS", status)
    made = ecs.register_task_definition(
        family="web", requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
        executionRoleArn=known["role"], containerDefinitions=[{
            "name": "web", "image": known["image"], "essential": True, "portMappings": [{"containerPort": 8080}],
            "entryPoint": ["/bin/sh", "-c"], "command": [app], "stopTimeout": 2}])
    return made["taskDefinition"]["taskDefinitionArn"]


class Load:
    """Clients that ask for a path, each again as soon as it has its answer and a pause is over."""

    def __init__(self, path, clients, pause=0.0):
        self.path, self.pause, self.answers, self.ended = path, pause, [], False
        self.threads = [threading.Thread(target=self.ask, daemon=True) for _ in range(clients)]

    def ask(self):
        while not self.ended:
            try:
                connection = http.client.HTTPConnection(*known["address"], timeout=20)
                connection.request("GET", self.path)
                answer = connection.getresponse()
                self.answers.append((answer.status, answer.read().decode()))
                connection.close()
            except OSError as error:
                self.answers.append((0, str(error)))
            time.sleep(self.pause)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.ended = True
        for thread in self.threads:
            thread.join(20)


def service():
    return ecs.describe_services(cluster="main", services=["web"])["services"][0]


def until(what, condition, limit=60):
    """Polls until it is true; gives the seconds that it took."""
    began = time.monotonic()
    while time.monotonic() - began < limit:
        found = condition()
        if found:
            return time.monotonic() - began
        time.sleep(0.2)
    told = service()
    told["events"] = told["events"][:10]
    raise AssertionError(f"not within {limit} s: {what}\n{json.dumps(told, default=str)[:4000]}\n{activities()}")


def activities():
    """The newest first."""
    return scaling.describe_scaling_activities(ServiceNamespace="ecs", ResourceId="service/main/web")["ScalingActivities"]


def settled(count):
    def holds():
        now = service()
        return (now["desiredCount"] == now["runningCount"] == count and len(now["deployments"]) == 1
                and now["deployments"][0]["rolloutState"] == "COMPLETED")
    return holds


def registered(smallest=1, largest=3):
    scaling.register_scalable_target(MinCapacity=smallest, MaxCapacity=largest, **target)
    known["began"] = datetime.now(timezone.utc)


def causes():
    return [activity["Cause"] for activity in activities() if activity["StartTime"] >= known["began"]]


@step
def app():
    policy = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    known["role"] = iam.create_role(RoleName="run", AssumeRolePolicyDocument=json.dumps(policy))["Role"]["Arn"]
    known["image"] = image()
    found = ec2.describe_subnets()["Subnets"][:2]
    subnets, vpc = [subnet["SubnetId"] for subnet in found], found[0]["VpcId"]
    group = ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
        {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    balancer = elb.create_load_balancer(Name="web", Subnets=subnets, SecurityGroups=[group])["LoadBalancers"][0]
    arn = elb.create_target_group(
        Name="web", VpcId=vpc, TargetType="ip", Protocol="HTTP", Port=8080, HealthCheckPath="/index.html",
        HealthCheckIntervalSeconds=5, HealthCheckTimeoutSeconds=4, UnhealthyThresholdCount=10,
    )["TargetGroups"][0]["TargetGroupArn"]
    elb.modify_target_group_attributes(
        TargetGroupArn=arn, Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "5"}])
    elb.create_listener(
        LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTP", Port=80,
        DefaultActions=[{"Type": "forward", "TargetGroupArn": arn}])
    ecs.create_cluster(clusterName="main")
    ecs.create_service(
        cluster="main", serviceName="web", taskDefinition=definition("one"), desiredCount=1, launchType="FARGATE",
        healthCheckGracePeriodSeconds=600,
        networkConfiguration={"awsvpcConfiguration": {
            "subnets": subnets, "securityGroups": [group], "assignPublicIp": "ENABLED"}},
        loadBalancers=[{"targetGroupArn": arn, "containerName": "web", "containerPort": 8080}])
    until("the service runs", settled(1), 90)
    with urllib.request.urlopen(f"{endpoint}/_teal/balancer", timeout=10) as answer:
        listener = json.load(answer)["listeners"][0]
    known.update(
        address=(listener["address"], listener["port"]),
        balancer=balancer["LoadBalancerArn"].split("loadbalancer/")[1], group=arn.split(":")[5])


@step
def processor():
    """Target tracking of the processor's use: out under load, in without."""
    registered()
    made = scaling.put_scaling_policy(
        PolicyName="cpu", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={
            "TargetValue": 25, "ScaleOutCooldown": 3, "ScaleInCooldown": 3,
            "PredefinedMetricSpecification": {"PredefinedMetricType": "ECSServiceAverageCPUUtilization"}}, **target)
    assert len(made["Alarms"]) == 2, made
    with Load("/cgi-bin/hard", 3):
        until("out by its processor", lambda: service()["runningCount"] == 3, 90)
    until("in again", settled(1), 120)
    told = causes()
    assert all(f"AlarmHigh" in cause or "AlarmLow" in cause for cause in told), told
    assert "AlarmHigh" in told[-1] and "AlarmLow" in told[0], told
    assert activities()[0]["StatusMessage"].startswith("Successfully set desired count to 1."), activities()[0]
    points = cw.get_metric_statistics(
        Namespace="AWS/ECS", MetricName="CPUUtilization", Period=60, Statistics=["Maximum", "SampleCount"],
        Dimensions=[{"Name": "ClusterName", "Value": "main"}, {"Name": "ServiceName", "Value": "web"}],
        StartTime=known["began"] - timedelta(minutes=1), EndTime=known["began"] + timedelta(minutes=10))["Datapoints"]
    assert max(point["Maximum"] for point in points) > 25, points
    scaling.delete_scaling_policy(PolicyName="cpu", **target)
    assert cw.describe_alarms(AlarmNamePrefix="TargetTracking-")["MetricAlarms"] == []


@step
def requests_per_target():
    registered()
    scaling.put_scaling_policy(
        PolicyName="requests", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={
            "TargetValue": 120, "ScaleOutCooldown": 3, "ScaleInCooldown": 3, "PredefinedMetricSpecification": {
                "PredefinedMetricType": "ALBRequestCountPerTarget",
                "ResourceLabel": f"{known['balancer']}/{known['group']}"}}, **target)
    with Load("/index.html", 4, 0.1):
        until("out by its requests", lambda: service()["runningCount"] == 3)
    until("in again", settled(1), 120)
    assert "AlarmHigh" in causes()[-1] and "AlarmLow" in causes()[0], causes()
    scaling.delete_scaling_policy(PolicyName="requests", **target)


@step
def steps_and_cooldown():
    """A step policy that an alarm of one's own calls: a step each time that the cooldown is over."""
    registered()
    policy = scaling.put_scaling_policy(
        PolicyName="steps", PolicyType="StepScaling", StepScalingPolicyConfiguration={
            "AdjustmentType": "ChangeInCapacity", "Cooldown": 8, "MetricAggregationType": "Average",
            "StepAdjustments": [
                {"MetricIntervalLowerBound": 0, "ScalingAdjustment": 1}]}, **target)
    cw.put_metric_alarm(
        AlarmName="asked", Namespace="AWS/ApplicationELB", MetricName="RequestCount", Statistic="Sum", Period=1,
        Dimensions=[{"Name": "LoadBalancer", "Value": known["balancer"]}], EvaluationPeriods=2, Threshold=5,
        ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching", AlarmActions=[policy["PolicyARN"]])
    with Load("/index.html", 4, 0.1):
        until("two steps", lambda: service()["desiredCount"] == 3)
        first, second = [activity["StartTime"] for activity in reversed(activities())
                         if activity["StartTime"] >= known["began"]][:2]
    assert (second - first).total_seconds() >= 8, (first, second)
    assert "asked" in causes()[0] and "policy steps" in causes()[0], causes()
    history = cw.describe_alarm_history(AlarmName="asked", HistoryItemType="Action")["AlarmHistoryItems"]
    assert any(item["HistorySummary"].startswith("Successfully executed action") for item in history), history
    cw.delete_alarms(AlarmNames=["asked"])
    scaling.delete_scaling_policy(PolicyName="steps", **target)


@step
def schedule():
    """At a time, the bounds change, and the count with them."""
    registered()
    when = datetime.now(timezone.utc) + timedelta(seconds=4)
    scaling.put_scheduled_action(
        ScheduledActionName="calm", Schedule=f"at({when:%Y-%m-%dT%H:%M:%S})",
        ScalableTargetAction={"MinCapacity": 2, "MaxCapacity": 2}, **target)
    taken = until("the schedule's count", settled(2))
    assert taken > 2, taken
    found = scaling.describe_scalable_targets(ServiceNamespace="ecs")["ScalableTargets"][0]
    assert (found["MinCapacity"], found["MaxCapacity"]) == (2, 2), found
    assert any("scheduled action" in cause for cause in causes()), causes()
    scaling.deregister_scalable_target(**target)


def deployment():
    arn = ecs.list_service_deployments(cluster="main", service="web")["serviceDeployments"][0]["serviceDeploymentArn"]
    return ecs.describe_service_deployments(serviceDeploymentArns=[arn])["serviceDeployments"][0]


@step
def alarm_rolls_back():
    """A version whose answers raise an alarm under load is taken back; one that is good is kept."""
    cw.put_metric_alarm(
        AlarmName="errors", Namespace="AWS/ApplicationELB", MetricName="HTTPCode_Target_5XX_Count", Statistic="Sum",
        Dimensions=[{"Name": "LoadBalancer", "Value": known["balancer"]}], Period=1, EvaluationPeriods=2,
        DatapointsToAlarm=2, Threshold=1, ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching")
    until("the alarm is quiet", lambda: cw.describe_alarms(AlarmNames=["errors"])["MetricAlarms"][0]["StateValue"] == "OK")
    configuration = {
        "minimumHealthyPercent": 100, "maximumPercent": 200,
        "alarms": {"alarmNames": ["errors"], "enable": True, "rollback": True}}
    with Load("/cgi-bin/easy", 3, 0.05) as load:
        ecs.update_service(
            cluster="main", service="web", taskDefinition=definition("bad", "500 Broken"),
            deploymentConfiguration=configuration)
        until("rolled back", lambda: deployment()["status"] == "ROLLBACK_SUCCESSFUL", 120)
        broken = deployment()
        assert broken["alarms"]["status"] == "TRIGGERED", broken["alarms"]
        assert broken["alarms"]["triggeredAlarmNames"] == ["errors"], broken["alarms"]
        assert "errors" in broken["rollback"]["reason"], broken["rollback"]
        until("settled", settled(2))
        behind = len(load.answers)
        time.sleep(2)
        after = load.answers[behind + 3:]
        assert after and all(answer == (200, "version one") for answer in after), after[:5]
        seen = {status for status, _ in load.answers}
        assert seen == {200, 500}, seen
        until("quiet again", lambda: cw.describe_alarms(AlarmNames=["errors"])["MetricAlarms"][0]["StateValue"] == "OK")
        ecs.update_service(
            cluster="main", service="web", taskDefinition=definition("two"), deploymentConfiguration=configuration)
        until("a good version stays", lambda: deployment()["status"] == "SUCCESSFUL", 120)
        good = deployment()
        assert good["alarms"]["status"] == "MONITORING_COMPLETE", good["alarms"]
        until("all answers are the new one's", lambda: load.answers[-1] == (200, "version two"))
    assert "(deployment" in json.dumps(service()["events"], default=str)
    assert any("alarm detected" in event["message"] for event in service()["events"]), service()["events"]


failed = 0
try:
    set_up()
    for function in steps:
        began = time.monotonic()
        function()
        print(f"ok {function.__name__} {time.monotonic() - began:.1f} s", flush=True)
except Exception:
    failed = 1
    traceback.print_exc(limit=4, file=sys.stdout)
finally:
    done = subprocess.run([teal, "region", "reset", "--yes", "--home", home], capture_output=True, text=True)
    print(done.stdout + done.stderr if done.returncode else "")
sys.exit(failed)
