"""What deployment scripts do, with boto3 and the aws CLI, against a region in a network namespace of its own.

usage: clients.py TEAL FOLDER PORT, as root, inside `unshare --net`. Prints a line for each step; ends with 1 where one
failed. All addresses of the VPC lead to this process, which answers for the tasks of the fake runtime.
"""
import gzip
import hashlib
import http.server
import io
import json
import os
import subprocess
import sys
import tarfile
import threading
import time
import traceback

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError, WaiterError

from session_client import Session

teal, home, port = sys.argv[1:]
endpoint = f"http://127.0.0.1:{port}"
os.environ.update(
    AWS_ENDPOINT_URL=endpoint, AWS_ACCESS_KEY_ID="123456789012", AWS_SECRET_ACCESS_KEY="local",
    AWS_DEFAULT_REGION="us-east-1", AWS_REGION="us-east-1", AWS_PAGER="", AWS_CONFIG_FILE="/dev/null",
    AWS_SHARED_CREDENTIALS_FILE="/dev/null", AWS_EC2_METADATA_DISABLED="true")
config = Config(retries={"total_max_attempts": 1})
sts, ec2, ecr, ecs, elb, cfn, logs, iam, bus, scheduler = (
    boto3.client(name, config=config)
    for name in ("sts", "ec2", "ecr", "ecs", "elbv2", "cloudformation", "logs", "iam", "events", "scheduler"))
patient = {"Delay": 1, "MaxAttempts": 40}
steps, known = [], {}


def step(function):
    steps.append(function)
    return function


def aws(*words):
    """The CLI's answer as JSON, or the error it ended with."""
    command = [os.path.join(os.path.dirname(sys.executable), "aws"), *words, "--output", "json"]
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, timeout=30)
    return json.loads(done.stdout or "null") if done.returncode == 0 else done.stderr


def refused(code, call, **input):
    """Calls what must be refused with a code, and gives the sentence."""
    try:
        call(**input)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        assert error.response["ResponseMetadata"]["RequestId"], error
        return error.response["Error"]["Message"]
    raise AssertionError(f"{call.__name__} was not refused")


def set_up():
    for words in ("link set lo up", "route add local 10.20.0.0/16 dev lo"):
        subprocess.run(["ip", *words.split()], check=True)

    class App(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("0.0.0.0", 8080), App)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    subprocess.run(
        [teal, "region", "start", "--home", home, "--port", port, "--runtime", "fake"], check=True,
        stdout=subprocess.DEVNULL)


@step
def identity():
    assert sts.get_caller_identity()["Account"] == "123456789012"
    assert aws("sts", "get-caller-identity")["Account"] == "123456789012"


@step
def network():
    vpc = ec2.create_vpc(CidrBlock="10.20.0.0/16")["Vpc"]["VpcId"]
    ec2.get_waiter("vpc_available").wait(VpcIds=[vpc])
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
    zones = [zone["ZoneName"] for zone in ec2.describe_availability_zones()["AvailabilityZones"]]
    assert len(zones) == 3, zones
    subnets = [
        ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.20.{number}.0/24", AvailabilityZone=zone)["Subnet"]["SubnetId"]
        for number, zone in enumerate(zones[:2])]
    ec2.get_waiter("subnet_available").wait(SubnetIds=subnets)
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    assert ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)["Return"]
    for subnet in subnets:
        ec2.associate_route_table(RouteTableId=table, SubnetId=subnet)
    group = ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc)["GroupId"]
    everybody = [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    assert ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=everybody)["Return"]
    refused("InvalidPermission.Duplicate", ec2.authorize_security_group_ingress, GroupId=group,
            IpPermissions=everybody)
    assert ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=everybody)["Return"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=everybody)
    spare = ec2.create_security_group(GroupName="spare", Description="spare", VpcId=vpc)["GroupId"]
    assert ec2.delete_security_group(GroupId=spare)["Return"]
    listed = aws("ec2", "describe-subnets", "--filters", f"Name=vpc-id,Values={vpc}", "--query", "Subnets[].SubnetId")
    assert sorted(listed) == sorted(subnets), listed
    known.update(vpc=vpc, subnets=subnets, group=group)


def image(tag):
    """Pushes a small image by ECR's API, as a client without docker may."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        entry = tarfile.TarInfo("app")
        entry.size, entry.mode = len(tag), 0o755
        archive.addfile(entry, io.BytesIO(tag.encode()))
    layer = gzip.compress(packed.getvalue(), mtime=0)
    diff = "sha256:" + hashlib.sha256(packed.getvalue()).hexdigest()
    document = json.dumps({
        "architecture": "amd64", "os": "linux", "config": {"Cmd": ["/app"]},
        "rootfs": {"type": "layers", "diff_ids": [diff]}}).encode()
    described = []
    for kind, blob in (("config.v1+json", document), ("layer.v1.tar+gzip", layer)):
        digest = "sha256:" + hashlib.sha256(blob).hexdigest()
        upload = ecr.initiate_layer_upload(repositoryName="web")["uploadId"]
        ecr.upload_layer_part(
            repositoryName="web", uploadId=upload, partFirstByte=0, partLastByte=len(blob) - 1, layerPartBlob=blob)
        ecr.complete_layer_upload(repositoryName="web", uploadId=upload, layerDigests=[digest])
        described.append({
            "mediaType": f"application/vnd.oci.image.{kind}", "digest": digest, "size": len(blob)})
    manifest = json.dumps({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": described[0],
        "layers": described[1:]})
    ecr.put_image(repositoryName="web", imageManifest=manifest, imageTag=tag)
    return f"{known['repository']}:{tag}"


@step
def registry():
    known["repository"] = ecr.create_repository(repositoryName="web")["repository"]["repositoryUri"]
    refused("RepositoryAlreadyExistsException", ecr.create_repository, repositoryName="web")
    known["images"] = [image("v1"), image("v2")]
    tags = [one["imageTag"] for page in ecr.get_paginator("list_images").paginate(
        repositoryName="web", PaginationConfig={"PageSize": 1}) for one in page["imageIds"]]
    assert sorted(tags) == ["v1", "v2"], tags
    described = aws("ecr", "describe-images", "--repository-name", "web", "--image-ids", "imageTag=v1")
    assert described["imageDetails"][0]["imageTags"] == ["v1"], described
    assert len(ecr.get_authorization_token()["authorizationData"]) == 1


@step
def balancer():
    made = elb.create_load_balancer(Name="web", Subnets=known["subnets"], SecurityGroups=[known["group"]])
    made = made["LoadBalancers"][0]
    elb.get_waiter("load_balancer_available").wait(LoadBalancerArns=[made["LoadBalancerArn"]], WaiterConfig=patient)
    elb.get_waiter("load_balancer_exists").wait(Names=["web"], WaiterConfig=patient)

    def target_group(name):
        arn = elb.create_target_group(
            Name=name, VpcId=known["vpc"], TargetType="ip", Protocol="HTTP", Port=8080, HealthCheckPath="/",
            HealthCheckIntervalSeconds=5, HealthCheckTimeoutSeconds=2, HealthyThresholdCount=2,
            UnhealthyThresholdCount=2)["TargetGroups"][0]["TargetGroupArn"]
        elb.modify_target_group_attributes(
            TargetGroupArn=arn, Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "0"}])
        return arn

    known.update(balancer=made["LoadBalancerArn"], target=target_group("web"), lone=target_group("lone"))
    forward = lambda arn: [{"Type": "forward", "TargetGroupArn": arn}]
    listener = elb.create_listener(
        LoadBalancerArn=known["balancer"], Protocol="HTTP", Port=80, DefaultActions=forward(known["target"]))
    listener = listener["Listeners"][0]["ListenerArn"]
    elb.create_rule(
        ListenerArn=listener, Priority=1, Conditions=[{"Field": "path-pattern", "Values": ["/lone"]}],
        Actions=forward(known["lone"]))
    elb.register_targets(TargetGroupArn=known["lone"], Targets=[{"Id": "10.20.0.200", "Port": 8080}])
    state = elb.describe_target_health(TargetGroupArn=known["lone"])["TargetHealthDescriptions"][0]["TargetHealth"]
    assert state["State"] in ("initial", "healthy"), state
    refused("LoadBalancerNotFound", elb.describe_load_balancers, Names=["none"])
    refused("TargetGroupNotFound", elb.describe_target_groups, Names=["none"])
    refused("DuplicateListener", elb.create_listener, LoadBalancerArn=known["balancer"], Protocol="HTTP", Port=80,
            DefaultActions=forward(known["lone"]))


@step
def stack_begins():
    template = {
        "Parameters": {"Name": {"Type": "String", "Default": "stacked"}},
        "Resources": {
            "Group": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": {"Fn::Sub": "/ecs/${Name}"}}},
            "Cluster": {"Type": "AWS::ECS::Cluster", "Properties": {"ClusterName": {"Ref": "Name"}}},
            "Nightly": {"Type": "AWS::Events::Rule", "Properties": {
                "ScheduleExpression": "cron(0 3 * * ? *)", "Targets": [{
                    "Id": "task", "Arn": {"Fn::GetAtt": ["Cluster", "Arn"]},
                    "RoleArn": "arn:aws:iam::123456789012:role/events",
                    "Input": '{"containerOverrides": []}',
                    "EcsParameters": {
                        "TaskDefinitionArn": "arn:aws:ecs:us-east-1:123456789012:task-definition/web",
                        "LaunchType": "FARGATE", "TaskCount": 1,
                        "TagList": [{"Key": "by", "Value": "rule"}],
                        "NetworkConfiguration": {"AwsVpcConfiguration": {"Subnets": ["subnet-1"]}}}}]}}},
        "Outputs": {"Cluster": {"Value": {"Fn::GetAtt": ["Cluster", "Arn"]}, "Export": {"Name": "the-cluster"}}}}
    cfn.validate_template(TemplateBody=json.dumps(template))
    known["stack"] = cfn.create_stack(
        StackName="stacked", TemplateBody=json.dumps(template), Tags=[{"Key": "team", "Value": "web"}])["StackId"]
    known["template"] = template
    refused("AlreadyExistsException", cfn.create_stack, StackName="stacked", TemplateBody=json.dumps(template))


def definition(image):
    return dict(
        family="web", requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
        executionRoleArn=known["role"], containerDefinitions=[{
            "name": "web", "image": image, "essential": True, "portMappings": [{"containerPort": 8080}],
            "environment": [{"name": "A", "value": "b"}]}])


@step
def cluster_and_definition():
    policy = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    known["role"] = iam.create_role(RoleName="run", AssumeRolePolicyDocument=json.dumps(policy))["Role"]["Arn"]
    iam.get_waiter("role_exists").wait(RoleName="run")
    assert iam.get_role(RoleName="run")["Role"]["AssumeRolePolicyDocument"] == policy
    assert ecs.create_cluster(clusterName="main")["cluster"]["status"] == "ACTIVE"
    made = ecs.register_task_definition(**definition(known["images"][0]))["taskDefinition"]
    assert made["taskDefinitionArn"].endswith("task-definition/web:1") and made["status"] == "ACTIVE"
    refused("ClientException", ecs.describe_task_definition, taskDefinition="none")
    refused("ClusterNotFoundException", ecs.describe_services, cluster="none", services=["web"])
    refused("ServiceNotFoundException", ecs.update_service, cluster="main", service="web", desiredCount=1)
    failures = ecs.describe_services(cluster="main", services=["web"])["failures"]
    assert failures[0]["reason"] == "MISSING" and failures[0]["arn"].endswith("service/main/web"), failures


@step
def rules():
    """Every minute a task; of every order one, and a line in a log. Looked at in `rules_have_run`."""
    logs.create_log_group(logGroupName="/aws/events/orders")
    task = {
        "Id": "task", "Arn": "arn:aws:ecs:us-east-1:123456789012:cluster/main", "RoleArn": known["role"],
        "EcsParameters": {
            "TaskDefinitionArn": "arn:aws:ecs:us-east-1:123456789012:task-definition/web", "LaunchType": "FARGATE",
            "NetworkConfiguration": {"awsvpcConfiguration": {"Subnets": known["subnets"][:1]}}}}
    line = {"Id": "log", "Arn": "arn:aws:logs:us-east-1:123456789012:log-group:/aws/events/orders"}
    bus.put_rule(Name="minutely", ScheduleExpression="rate(1 minute)", Tags=[{"Key": "a", "Value": "b"}])
    answer = bus.put_targets(Rule="minutely", Targets=[task])
    assert answer["FailedEntryCount"] == 0, answer
    made = bus.put_rule(Name="orders", EventPattern=json.dumps({"source": ["shop"], "detail": {"total": [
        {"numeric": [">", 100]}]}}))
    assert made["RuleArn"] == "arn:aws:events:us-east-1:123456789012:rule/orders", made
    paid = {**task, "Input": json.dumps({"containerOverrides": [{"name": "web", "environment": [
        {"name": "PAID", "value": "yes"}]}]})}
    bus.put_targets(Rule="orders", Targets=[paid, line])
    bus.put_rule(Name="stopped", EventPattern=json.dumps({
        "source": ["aws.ecs"], "detail-type": ["ECS Task State Change"], "detail": {"lastStatus": ["STOPPED"]}}))
    bus.put_targets(Rule="stopped", Targets=[line])
    read = aws("events", "list-targets-by-rule", "--rule", "orders")["Targets"]
    assert [one["Id"] for one in read] == ["task", "log"], read
    assert bus.test_event_pattern(EventPattern='{"source": ["shop"]}', Event=json.dumps({
        "id": "1", "account": "1", "source": "shop", "time": "2026-01-01T00:00:00Z", "region": "r", "resources": [],
        "detail-type": "Order"}))["Result"] is True
    known["began"] = time.monotonic()
    entry = lambda total: {"Source": "shop", "DetailType": "Order", "Detail": json.dumps({"total": total})}
    answer = bus.put_events(Entries=[entry(50), entry(150), {"Source": "aws.ecs", "DetailType": "x", "Detail": "{}"}])
    assert answer["FailedEntryCount"] == 1, answer
    assert answer["Entries"][2]["ErrorCode"] == "NotAuthorizedForSourceException", answer
    sentence = refused("ValidationException", bus.put_rule, Name="bad", ScheduleExpression="rate(1 minutes)")
    assert sentence == "Parameter ScheduleExpression is not valid.", sentence
    sentence = refused("ResourceNotFoundException", bus.describe_rule, Name="none")
    assert sentence == "Rule none does not exist on EventBus default.", sentence
    refused("InvalidEventPatternException", bus.put_rule, Name="bad", EventPattern="[]")
    refused("ValidationException", bus.delete_rule, Name="orders")
    sentence = refused(
        "InvalidAction", scheduler.create_schedule, Name="s", ScheduleExpression="rate(1 minute)",
        FlexibleTimeWindow={"Mode": "OFF"}, Target={"Arn": "a", "RoleArn": "r"})
    assert "does not serve scheduler. It serves: " in sentence, sentence


@step
def service():
    made = ecs.create_service(
        cluster="main", serviceName="web", taskDefinition="web", desiredCount=2, launchType="FARGATE",
        healthCheckGracePeriodSeconds=30,
        networkConfiguration={"awsvpcConfiguration": {
            "subnets": known["subnets"], "securityGroups": [known["group"]], "assignPublicIp": "ENABLED"}},
        loadBalancers=[{"targetGroupArn": known["target"], "containerName": "web", "containerPort": 8080}])["service"]
    assert made["serviceArn"] == "arn:aws:ecs:us-east-1:123456789012:service/main/web", made["serviceArn"]
    assert (made["desiredCount"], made["runningCount"], made["status"]) == (2, 0, "ACTIVE")
    assert made["deployments"][0]["status"] == "PRIMARY" and made["deployments"][0]["rolloutState"] == "IN_PROGRESS"
    ecs.get_waiter("services_stable").wait(cluster="main", services=["web"], WaiterConfig=patient)
    tasks = ecs.list_tasks(cluster="main", serviceName="web")["taskArns"]
    ecs.get_waiter("tasks_running").wait(cluster="main", tasks=tasks, WaiterConfig=patient)
    described = ecs.describe_tasks(cluster="main", tasks=tasks)["tasks"]
    details = {item["name"]: item["value"] for item in described[0]["attachments"][0]["details"]}
    assert details["privateIPv4Address"].startswith("10.20."), details
    assert {task["availabilityZone"] for task in described} == {"us-east-1a", "us-east-1b"}
    elb.get_waiter("target_in_service").wait(TargetGroupArn=known["target"], WaiterConfig=patient)
    elb.get_waiter("target_in_service").wait(
        TargetGroupArn=known["lone"], Targets=[{"Id": "10.20.0.200", "Port": 8080}], WaiterConfig=patient)
    settled("web:1")
    read = aws("ecs", "describe-services", "--cluster", "main", "--services", "web")["services"][0]
    assert read["runningCount"] == read["desiredCount"] == 2 and read["pendingCount"] == 0, read
    assert read["events"] and set(read["events"][0]) == {"id", "createdAt", "message"}, read["events"]
    assert any("has reached a steady state" in event["message"] for event in read["events"]), read["events"]
    health = aws("elbv2", "describe-target-health", "--target-group-arn", known["target"])["TargetHealthDescriptions"]
    assert [one["TargetHealth"]["State"] for one in health] == ["healthy", "healthy"], health
    assert all(one["Target"]["Port"] == 8080 and one["HealthCheckPort"] == "8080" for one in health), health


def settled(definition):
    """Polls until one deployment of that definition is completed."""
    for _ in range(300):
        service = ecs.describe_services(cluster="main", services=["web"])["services"][0]
        deployments = service["deployments"]
        if len(deployments) == 1 and deployments[0]["rolloutState"] == "COMPLETED":
            assert deployments[0]["taskDefinition"].endswith(definition), deployments
            assert deployments[0]["runningCount"] == deployments[0]["desiredCount"], deployments
            return service
        assert deployments[0]["rolloutState"] != "FAILED", deployments
        time.sleep(0.2)
    raise AssertionError(f"not settled: {json.dumps(service, default=str)}")


@step
def stack():
    try:
        cfn.get_waiter("stack_create_complete").wait(StackName="stacked", WaiterConfig=patient)
    except WaiterError as error:
        raise AssertionError(cfn.describe_stack_events(StackName="stacked")["StackEvents"]) from error
    read = aws("cloudformation", "describe-stacks", "--stack-name", "stacked")["Stacks"][0]
    assert read["StackStatus"] == "CREATE_COMPLETE" and read["StackId"] == known["stack"], read
    output = {item["OutputKey"]: item["OutputValue"] for item in read["Outputs"]}
    assert output == {"Cluster": "arn:aws:ecs:us-east-1:123456789012:cluster/stacked"}, output
    assert read["Outputs"][0]["ExportName"] == "the-cluster" and read["Tags"] == [{"Key": "team", "Value": "web"}]
    resources = cfn.describe_stack_resources(StackName="stacked")["StackResources"]
    assert {one["LogicalResourceId"] for one in resources} == {"Group", "Cluster", "Nightly"}, resources
    rule = bus.list_rules(NamePrefix="stacked-Nightly-")["Rules"][0]
    assert rule["ScheduleExpression"] == "cron(0 3 * * ? *)" and rule["State"] == "ENABLED", rule
    target = bus.list_targets_by_rule(Rule=rule["Name"])["Targets"][0]
    assert target["Arn"].endswith("cluster/stacked"), target
    parameters = target["EcsParameters"]
    assert parameters["NetworkConfiguration"]["awsvpcConfiguration"] == {"Subnets": ["subnet-1"]}, parameters
    assert parameters["Tags"] == [{"Key": "by", "Value": "rule"}], parameters
    events = [event for page in cfn.get_paginator("describe_stack_events").paginate(StackName="stacked")
              for event in page["StackEvents"]]
    assert events[0]["ResourceStatus"] == "CREATE_COMPLETE" and events[-1]["ResourceStatus"] == "CREATE_IN_PROGRESS"
    missing = aws("cloudformation", "describe-stacks", "--stack-name", "none")
    assert "(ValidationError)" in missing and "Stack with id none does not exist" in missing, missing
    sentence = refused("ValidationError", cfn.describe_stacks, StackName="none")
    assert sentence == "Stack with id none does not exist", sentence
    sentence = refused("ValidationError", cfn.update_stack, StackName="stacked",
                       TemplateBody=json.dumps(known["template"]))
    assert sentence == "No updates are to be performed.", sentence
    known["template"]["Resources"]["Group"]["Properties"]["RetentionInDays"] = 7
    cfn.update_stack(StackName="stacked", TemplateBody=json.dumps(known["template"]))
    cfn.get_waiter("stack_update_complete").wait(StackName="stacked", WaiterConfig=patient)
    group = logs.describe_log_groups(logGroupNamePrefix="/ecs/stacked")["logGroups"][0]
    assert group["retentionInDays"] == 7, group
    cfn.delete_stack(StackName="stacked")
    cfn.get_waiter("stack_delete_complete").wait(StackName="stacked", WaiterConfig=patient)
    assert cfn.describe_stacks(StackName=known["stack"])["Stacks"][0]["StackStatus"] == "DELETE_COMPLETE"
    assert bus.list_rules(NamePrefix="stacked-")["Rules"] == []


@step
def ecs_deploy():
    """The chapter's bash script, call by call."""
    found = aws("ecs", "describe-services", "--services", "web", "--cluster", "main")["services"][0]
    old = aws("ecs", "describe-task-definition", "--task-def", found["taskDefinition"])["taskDefinition"]
    kept = ("family", "volumes", "containerDefinitions", "placementConstraints", "networkMode", "taskRoleArn",
            "executionRoleArn", "requiresCompatibilities", "cpu", "memory")
    new = {name: old[name] for name in kept if name in old}
    new["containerDefinitions"][0]["image"] = known["images"][1]
    made = aws("ecs", "register-task-definition", "--cli-input-json", json.dumps(new))["taskDefinition"]
    assert made["revision"] == 2 and made["containerDefinitions"][0]["environment"] == [{"name": "A", "value": "b"}]
    updated = aws("ecs", "update-service", "--cluster", "main", "--service", "web", "--task-definition",
                  made["taskDefinitionArn"])["service"]
    assert updated["taskDefinition"] == made["taskDefinitionArn"]
    assert [one["status"] for one in updated["deployments"]] == ["PRIMARY", "ACTIVE"], updated["deployments"]
    for _ in range(200):
        running = ecs.list_tasks(cluster="main", serviceName="web", desiredStatus="RUNNING")["taskArns"]
        described = ecs.describe_tasks(cluster="main", tasks=running)["tasks"] if running else []
        if any(one["taskDefinitionArn"] == made["taskDefinitionArn"] and one["lastStatus"] == "RUNNING"
               for one in described):
            break
        time.sleep(0.2)
    else:
        raise AssertionError(described)
    ecs.get_waiter("services_stable").wait(cluster="main", services=["web"], WaiterConfig=patient)
    settled("web:2")
    stopped = ecs.list_tasks(cluster="main", serviceName="web", desiredStatus="STOPPED")["taskArns"]
    ecs.get_waiter("tasks_stopped").wait(cluster="main", tasks=stopped, WaiterConfig=patient)
    assert len(stopped) == 2, stopped
    assert all(one["stoppedReason"] for one in ecs.describe_tasks(cluster="main", tasks=stopped)["tasks"])


@step
def pages():
    names = [f"page-{number:02}" for number in range(25)]
    for name in names:
        ecs.create_cluster(clusterName=name)
        logs.create_log_group(logGroupName=f"/pages/{name}")
    arns = [arn for page in ecs.get_paginator("list_clusters").paginate(PaginationConfig={"PageSize": 7})
            for arn in page["clusterArns"]]
    assert len(arns) == len(set(arns)) == 26, arns
    groups = [one["logGroupName"] for page in logs.get_paginator("describe_log_groups").paginate(
        logGroupNamePrefix="/pages/", PaginationConfig={"PageSize": 10}) for one in page["logGroups"]]
    assert groups == [f"/pages/{name}" for name in names], groups
    listed = aws("ecs", "list-clusters", "--max-items", "5")
    assert len(listed["clusterArns"]) == 5 and listed["NextToken"], listed
    definitions = [arn for page in ecs.get_paginator("list_task_definitions").paginate(
        familyPrefix="web", sort="DESC", PaginationConfig={"PageSize": 1}) for arn in page["taskDefinitionArns"]]
    assert [arn.rsplit(":", 1)[1] for arn in definitions] == ["2", "1"], definitions


@step
def one_off_task():
    ran = ecs.run_task(
        cluster="main", taskDefinition="web:1", launchType="FARGATE",
        networkConfiguration={"awsvpcConfiguration": {"subnets": known["subnets"][:1]}})
    assert ran["failures"] == [] and ran["tasks"][0]["lastStatus"] == "PROVISIONING", ran
    task = ran["tasks"][0]["taskArn"]
    ecs.get_waiter("tasks_running").wait(cluster="main", tasks=[task], WaiterConfig=patient)
    ecs.stop_task(cluster="main", task=task, reason="enough")
    ecs.get_waiter("tasks_stopped").wait(cluster="main", tasks=[task], WaiterConfig=patient)
    stopped = ecs.describe_tasks(cluster="main", tasks=[task])["tasks"][0]
    assert stopped["stopCode"] == "UserInitiated" and "enough" in stopped["stoppedReason"], stopped


@step
def commands_in_containers():
    ran = ecs.run_task(
        cluster="main", taskDefinition="web:1", launchType="FARGATE", enableExecuteCommand=True,
        networkConfiguration={"awsvpcConfiguration": {"subnets": known["subnets"][:1]}})
    task = ran["tasks"][0]["taskArn"]
    assert ran["tasks"][0]["containers"][0]["managedAgents"][0]["lastStatus"] == "PENDING", ran
    wanted = dict(cluster="main", task=task, command="sh -c 'echo hello'", interactive=True)
    ecs.get_waiter("tasks_running").wait(cluster="main", tasks=[task], WaiterConfig=patient)
    agent = ecs.describe_tasks(cluster="main", tasks=[task])["tasks"][0]["containers"][0]["managedAgents"][0]
    assert (agent["name"], agent["lastStatus"]) == ("ExecuteCommandAgent", "RUNNING"), agent
    other = ecs.list_tasks(cluster="main", serviceName="web")["taskArns"][0]
    assert "was not enabled when the task was run" in refused(
        "InvalidParameterException", ecs.execute_command, **{**wanted, "task": other})
    assert refused("InvalidParameterException", ecs.execute_command, **{**wanted, "interactive": False}) == (
        "Interactive is the only mode supported currently.")
    refused("InvalidParameterException", ecs.execute_command, **wanted, container="none")

    answer = ecs.execute_command(**wanted)
    assert answer["containerName"] == "web" and answer["taskArn"] == task and answer["interactive"], answer
    session = Session(answer["session"])
    session.until("sh -c echo hello\r\n")
    assert session.session_type == "InteractiveCommands"
    session.resize(132, 43)
    session.until("132x43\r\n")
    for number in range(50):
        session.type(f"line {number}\n")
    session.until("line 49\n")
    session.type("\x04")
    closed = session.to_the_end()
    assert closed["SessionId"] == answer["session"]["sessionId"] and closed["Output"] == "", closed
    assert session.unacknowledged == set(), session.unacknowledged
    assert Session(answer["session"]).status == 404, "a session is had once"

    thief = Session(ecs.execute_command(**wanted)["session"], token="guessed")
    assert thief.to_the_end() is None and thief.expected == 0, "a wrong token is told nothing"
    ecs.stop_task(cluster="main", task=task)
    ecs.get_waiter("tasks_stopped").wait(cluster="main", tasks=[task], WaiterConfig=patient)
    refused("InvalidParameterException", ecs.execute_command, **wanted)


def ran_by(rule):
    tasks = []
    for status in ("RUNNING", "STOPPED"):
        tasks += ecs.list_tasks(cluster="main", startedBy=f"events-rule/{rule}", desiredStatus=status)["taskArns"]
    return tasks


@step
def rules_have_run():
    paid = ran_by("orders")
    assert len(paid) == 1, paid
    task = ecs.describe_tasks(cluster="main", tasks=paid)["tasks"][0]
    override = task["overrides"]["containerOverrides"][0]
    assert override["environment"] == [{"name": "PAID", "value": "yes"}] and task["group"] == "family:web", task
    while time.monotonic() < known["began"] + 66 and not ran_by("minutely"):
        time.sleep(0.5)
    assert len(ran_by("minutely")) == 1, ran_by("minutely")
    bus.disable_rule(Name="minutely")
    for task in ran_by("minutely") + paid:
        ecs.stop_task(cluster="main", task=task)
        ecs.get_waiter("tasks_stopped").wait(cluster="main", tasks=[task], WaiterConfig=patient)
    lines = [json.loads(one["message"]) for one in logs.filter_log_events(
        logGroupName="/aws/events/orders")["events"]]
    assert [one["detail"] for one in lines if one["source"] == "shop"] == [{"total": 150}], lines
    stopped = [one for one in lines if one["source"] == "aws.ecs"]
    assert paid[0] in [one["detail"]["taskArn"] for one in stopped], stopped
    assert all(one["resources"] == [one["detail"]["taskArn"]] for one in stopped), stopped
    assert all(one["detail-type"] == "ECS Task State Change" and one["detail"]["attachments"] for one in stopped)
    for rule in ("minutely", "orders", "stopped"):
        targets = bus.list_targets_by_rule(Rule=rule)["Targets"]
        bus.remove_targets(Rule=rule, Ids=[one["Id"] for one in targets])
        bus.delete_rule(Name=rule)


@step
def taking_down():
    refused("ClusterContainsServicesException", ecs.delete_cluster, cluster="main")
    ecs.update_service(cluster="main", service="web", desiredCount=0)
    ecs.delete_service(cluster="main", service="web", force=True)
    ecs.get_waiter("services_inactive").wait(cluster="main", services=["web"], WaiterConfig=patient)
    elb.delete_load_balancer(LoadBalancerArn=known["balancer"])
    elb.get_waiter("load_balancers_deleted").wait(LoadBalancerArns=[known["balancer"]], WaiterConfig=patient)
    for group in (known["target"], known["lone"]):
        elb.delete_target_group(TargetGroupArn=group)
    assert ecs.delete_cluster(cluster="main")["cluster"]["status"] == "INACTIVE"


def main():
    set_up()
    failed = 0
    for function in steps:
        began = time.monotonic()
        try:
            function()
            print(f"ok      {function.__name__} {time.monotonic() - began:.1f} s", flush=True)
        except Exception:
            failed += 1
            print(f"FAILED  {function.__name__}\n{traceback.format_exc()}", flush=True)
    sys.exit(1 if failed else 0)


main()
