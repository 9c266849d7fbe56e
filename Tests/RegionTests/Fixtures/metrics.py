"""CloudWatch and Application Auto Scaling with boto3, in each of CloudWatch's protocols, against a region that runs.

usage: metrics.py PORT. Prints a line for each step; ends with 1 where one failed.
"""
import json
import os
import sys
import time
import traceback
from datetime import datetime, timedelta, timezone

import boto3
import botocore.model
from botocore.config import Config
from botocore.exceptions import ClientError

os.environ.update(
    AWS_ENDPOINT_URL=f"http://127.0.0.1:{sys.argv[1]}", AWS_ACCESS_KEY_ID="123456789012", AWS_SECRET_ACCESS_KEY="local",
    AWS_DEFAULT_REGION="us-east-1", AWS_CONFIG_FILE="/dev/null", AWS_SHARED_CREDENTIALS_FILE="/dev/null",
    AWS_EC2_METADATA_DISABLED="true")
config = Config(retries={"total_max_attempts": 1})
protocols = ("smithy-rpc-v2-cbor", "json", "query")
prefix = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:"
steps, now = [], datetime.now(timezone.utc).replace(second=0, microsecond=0)


def each(function):
    """A step in every protocol."""
    steps.extend((f"{function.__name__} {protocol}", lambda p=protocol: function(client(p), p)) for protocol in protocols)
    return function


def client(protocol):
    usual = botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS
    botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS = [protocol]
    made = boto3.Session().client("cloudwatch", config=config)
    assert made.meta.service_model.resolved_protocol == protocol
    botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS = usual
    return made


def refused(code, call, **input):
    try:
        call(**input)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        assert error.response["ResponseMetadata"]["HTTPStatusCode"] in (400, 404), error.response
        assert error.response["ResponseMetadata"]["RequestId"], error.response
        return error.response["Error"]["Message"]
    raise AssertionError(f"{call.__name__} was not refused")


@each
def metrics(cw, protocol):
    name, dimensions = f"Orders-{protocol}", [{"Name": "Shop", "Value": "ö & <main>"}]
    cw.put_metric_data(Namespace="Shop", MetricData=[
        {"MetricName": name, "Dimensions": dimensions, "Timestamp": now - timedelta(minutes=2), "Value": 1.5,
         "Unit": "Count"},
        {"MetricName": name, "Dimensions": dimensions, "Timestamp": now - timedelta(minutes=2), "Unit": "Count",
         "Values": [2.0, 4.5], "Counts": [1.0, 2.0]},
        {"MetricName": name, "Dimensions": dimensions, "Timestamp": now - timedelta(minutes=1), "Unit": "Count",
         "StatisticValues": {"SampleCount": 2, "Sum": 10, "Minimum": 4, "Maximum": 6}}])
    span = dict(StartTime=now - timedelta(minutes=5), EndTime=now + timedelta(minutes=1))
    points = cw.get_metric_statistics(
        Namespace="Shop", MetricName=name, Dimensions=dimensions, Period=60, Statistics=["Sum", "Maximum"], **span)
    points = sorted(points["Datapoints"], key=lambda point: point["Timestamp"])
    assert [(p["Sum"], p["Maximum"], p["Unit"]) for p in points] == [(12.5, 4.5, "Count"), (10, 6, "Count")], points
    assert points[0]["Timestamp"] == now - timedelta(minutes=2), points
    metric = {"Namespace": "Shop", "MetricName": name, "Dimensions": dimensions}
    answer = cw.get_metric_data(ScanBy="TimestampAscending", MetricDataQueries=[
        {"Id": "m", "ReturnData": False, "MetricStat": {"Metric": metric, "Period": 60, "Stat": "Sum"}},
        {"Id": "double", "Expression": "m * 2", "Label": "Twice"},
        {"Id": "half", "MetricStat": {"Metric": metric, "Period": 60, "Stat": "p50"}}], **span)
    found = {one["Id"]: one for one in answer["MetricDataResults"]}
    assert found["double"]["Values"] == [25.0, 20.0] and found["double"]["Label"] == "Twice", answer
    assert found["double"]["Timestamps"] == [now - timedelta(minutes=m) for m in (2, 1)], answer
    assert found["double"]["StatusCode"] == "Complete" and set(found) == {"double", "half"}, answer
    listed = [m for page in cw.get_paginator("list_metrics").paginate(
        Namespace="Shop", MetricName=name, Dimensions=[{"Name": "Shop"}]) for m in page["Metrics"]]
    assert listed == [metric], listed
    assert cw.get_metric_statistics(Namespace="Shop", MetricName="none", Period=60, Statistics=["Sum"], **span)[
        "Datapoints"] == []


@each
def alarms(cw, protocol):
    name = f"busy-{protocol}"
    cw.put_metric_alarm(
        AlarmName=name, AlarmDescription="too much", Namespace="Shop", MetricName="Busy", Statistic="Average",
        Period=60, EvaluationPeriods=3, DatapointsToAlarm=2, Threshold=0.75, ActionsEnabled=False,
        ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching", AlarmActions=[
            "arn:aws:sns:us-east-1:123456789012:pager"], Tags=[{"Key": "team", "Value": "web"}])
    cw.put_composite_alarm(AlarmName=f"any-{protocol}", AlarmRule=f'ALARM("{name}")')
    found = cw.describe_alarms(AlarmNames=[name, f"any-{protocol}"], AlarmTypes=["MetricAlarm", "CompositeAlarm"])
    alarm = found["MetricAlarms"][0]
    assert alarm["AlarmArn"] == prefix + name and alarm["Threshold"] == 0.75, alarm
    assert alarm["ActionsEnabled"] is False and alarm["DatapointsToAlarm"] == 2 and alarm["Dimensions"] == [], alarm
    assert abs(alarm["AlarmConfigurationUpdatedTimestamp"] - datetime.now(timezone.utc)) < timedelta(seconds=30), alarm
    assert found["CompositeAlarms"][0]["AlarmRule"] == f'ALARM("{name}")', found
    cw.set_alarm_state(AlarmName=name, StateValue="ALARM", StateReason="because", StateReasonData='{"a": 1}')
    states = cw.describe_alarms(AlarmNamePrefix=f"any-{protocol}", AlarmTypes=["CompositeAlarm"])
    assert states["CompositeAlarms"][0]["StateValue"] == "ALARM", states
    history = cw.describe_alarm_history(AlarmName=name, HistoryItemType="StateUpdate")["AlarmHistoryItems"]
    assert "to ALARM" in history[0]["HistorySummary"], history
    assert cw.describe_alarms_for_metric(Namespace="Shop", MetricName="Busy")["MetricAlarms"], "none for the metric"
    cw.enable_alarm_actions(AlarmNames=[name])
    assert cw.describe_alarms(AlarmNames=[name])["MetricAlarms"][0]["ActionsEnabled"] is True
    cw.tag_resource(ResourceARN=prefix + name, Tags=[{"Key": "a", "Value": "b"}])
    cw.untag_resource(ResourceARN=prefix + name, TagKeys=["team"])
    assert cw.list_tags_for_resource(ResourceARN=prefix + name)["Tags"] == [{"Key": "a", "Value": "b"}]
    cw.delete_alarms(AlarmNames=[f"any-{protocol}"])
    cw.delete_alarms(AlarmNames=[name])
    assert cw.describe_alarms(AlarmNames=[name])["MetricAlarms"] == []


@each
def pages(cw, protocol):
    names = [f"page-{protocol}-{number:02}" for number in range(12)]
    for name in names:
        cw.put_metric_alarm(
            AlarmName=name, Namespace="Shop", MetricName="Page", Statistic="Sum", Period=60, EvaluationPeriods=1,
            Threshold=1, ComparisonOperator="LessThanThreshold")
    read = [alarm["AlarmName"] for page in cw.get_paginator("describe_alarms").paginate(
        AlarmNamePrefix=f"page-{protocol}-", PaginationConfig={"PageSize": 5}) for alarm in page["MetricAlarms"]]
    assert read == names, read
    cw.delete_alarms(AlarmNames=names)


@each
def refusals(cw, protocol):
    alarm = dict(
        AlarmName="bad", Namespace="Shop", MetricName="Bad", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1,
        ComparisonOperator="LessThanThreshold")
    sentence = refused("ValidationError", cw.put_metric_alarm, **{**alarm, "Period": 61})
    assert "eriod" in sentence, sentence
    refused("ValidationError", cw.put_metric_alarm, **{**alarm, "ComparisonOperator": "Near"})
    refused("ResourceNotFound", cw.set_alarm_state, AlarmName="none", StateValue="OK", StateReason="r")
    cw.delete_alarms(AlarmNames=["none"])
    refused("ResourceNotFoundException", cw.list_tags_for_resource, ResourceARN=prefix + "none")
    refused("InvalidParameterCombination", cw.put_metric_data, Namespace="Shop", MetricData=[
        {"MetricName": "m", "Value": 1, "Values": [1]}])
    refused("InvalidParameterValue", cw.put_metric_data, Namespace="AWS/Shop", MetricData=[
        {"MetricName": "m", "Value": 1}])
    try:
        cw.set_alarm_state(AlarmName="none", StateValue="OK", StateReason="r")
    except cw.exceptions.ResourceNotFound:
        pass


def stack():
    """A service with what it scales by, what it is called by and what it must not tell, from one template."""
    formation, ecs, scaling, logs, secrets, parameters, names, cw = (boto3.client(name, config=config) for name in (
        "cloudformation", "ecs", "application-autoscaling", "logs", "secretsmanager", "ssm", "servicediscovery",
        "cloudwatch"))
    parameters.put_parameter(Name="/shop/most", Value="4", Type="String")
    patient = {"Delay": 1, "MaxAttempts": 60}
    formation.create_stack(StackName="shop", TemplateBody=TEMPLATE, Capabilities=["CAPABILITY_NAMED_IAM"])
    formation.get_waiter("stack_create_complete").wait(StackName="shop", WaiterConfig=patient)
    made = formation.describe_stacks(StackName="shop")["Stacks"][0]
    assert made["Parameters"] == [
        {"ParameterKey": "Most", "ParameterValue": "/shop/most", "ResolvedValue": "4"}], made["Parameters"]
    outputs = {one["OutputKey"]: one["OutputValue"] for one in made["Outputs"]}
    password = secrets.get_secret_value(SecretId=outputs["Secret"])["SecretString"]
    assert len(password) == 24, password
    definition = ecs.describe_task_definition(taskDefinition="web")["taskDefinition"]["containerDefinitions"][0]
    assert definition["environment"] == [{"name": "PASSWORD", "value": password}], definition
    shown = json.dumps(formation.describe_stack_events(StackName="shop")["StackEvents"], default=str)
    assert password not in shown and "{{resolve:secretsmanager:" in shown
    goal = scaling.describe_scalable_targets(ServiceNamespace="ecs")["ScalableTargets"][0]
    assert goal["MaxCapacity"] == 4 and goal["ResourceId"] == "service/shop/web", goal
    policy = scaling.describe_scaling_policies(ServiceNamespace="ecs")["ScalingPolicies"][0]
    assert len(policy["Alarms"]) == 2, policy
    assert [one["Name"] for one in names.list_services()["Services"]] == ["web"]
    cw.set_alarm_state(AlarmName="busy", StateValue="ALARM", StateReason="a try")
    for _ in range(100):
        lines = [event["message"] for event in logs.filter_log_events(logGroupName="/aws/events/alarms")["events"]]
        if len(lines) == 2:
            break
        time.sleep(0.1)
    told = sorted(json.loads(line)["detail"]["alarmName"] for line in lines)
    assert told == ["busy", "either"], lines
    assert json.loads(lines[0])["detail-type"] == "CloudWatch Alarm State Change", lines
    sentence = refused("ValidationError", formation.create_stack, StackName="bad", TemplateBody=TEMPLATE.replace(
        "/shop/most", "/shop/none"), Capabilities=["CAPABILITY_NAMED_IAM"])
    assert sentence == "Unable to fetch parameters [/shop/none] from parameter store for this account.", sentence
    formation.update_termination_protection(StackName="shop", EnableTerminationProtection=True)
    refused("ValidationError", formation.delete_stack, StackName="shop")
    formation.update_termination_protection(StackName="shop", EnableTerminationProtection=False)
    formation.delete_stack(StackName="shop")
    formation.get_waiter("stack_delete_complete").wait(StackName="shop", WaiterConfig=patient)
    assert scaling.describe_scalable_targets(ServiceNamespace="ecs")["ScalableTargets"] == []
    assert cw.describe_alarms(AlarmTypes=["MetricAlarm", "CompositeAlarm"])["MetricAlarms"] == []
    assert names.list_namespaces()["Namespaces"] == []


TEMPLATE = """
Parameters:
  Most: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /shop/most}
Resources:
  Vpc: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.30.0.0/16}}
  Subnet: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.30.1.0/24}}
  Password: {Type: 'AWS::SecretsManager::Secret', Properties: {GenerateSecretString: {PasswordLength: 24}}}
  Local: {Type: 'AWS::ServiceDiscovery::PrivateDnsNamespace', Properties: {Name: shop.local, Vpc: !Ref Vpc}}
  Name:
    Type: AWS::ServiceDiscovery::Service
    Properties: {Name: web, DnsConfig: {NamespaceId: !Ref Local, DnsRecords: [{Type: A, TTL: 10}]}}
  Cluster: {Type: 'AWS::ECS::Cluster', Properties: {ClusterName: shop}}
  Providers:
    Type: AWS::ECS::ClusterCapacityProviderAssociations
    Properties: {Cluster: !Ref Cluster, CapacityProviders: [FARGATE], DefaultCapacityProviderStrategy: []}
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: web
      Cpu: 256
      Memory: 512
      NetworkMode: awsvpc
      RequiresCompatibilities: [FARGATE]
      ContainerDefinitions:
        - Name: web
          Image: public.ecr.aws/docker/library/busybox:1
          Environment: [{Name: PASSWORD, Value: !Sub '{{resolve:secretsmanager:${Password}}}'}]
  Service:
    Type: AWS::ECS::Service
    Properties:
      ServiceName: web
      Cluster: !Ref Cluster
      TaskDefinition: !Ref Task
      DesiredCount: 0
      LaunchType: FARGATE
      NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [!Ref Subnet]}}
      ServiceRegistries: [{RegistryArn: !GetAtt Name.Arn}]
  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties:
      ServiceNamespace: ecs
      ScalableDimension: ecs:service:DesiredCount
      ResourceId: !Sub 'service/${Cluster}/${Service.Name}'
      MinCapacity: 0
      MaxCapacity: !Ref Most
  Policy:
    Type: AWS::ApplicationAutoScaling::ScalingPolicy
    Properties:
      PolicyName: cpu
      PolicyType: TargetTrackingScaling
      ScalingTargetId: !Ref Target
      TargetTrackingScalingPolicyConfiguration:
        TargetValue: 50
        PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
  Busy:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: busy
      Namespace: Shop
      MetricName: Load
      Statistic: Sum
      Period: 60
      EvaluationPeriods: 5
      Threshold: 1
      ComparisonOperator: GreaterThanThreshold
  Either:
    Type: AWS::CloudWatch::CompositeAlarm
    DependsOn: Busy
    Properties: {AlarmName: either, AlarmRule: 'ALARM("busy") OR FALSE'}
  Told: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: /aws/events/alarms}}
  Tell:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: {source: [aws.cloudwatch], detail: {state: {value: [ALARM]}}}
      Targets: [{Id: log, Arn: !Sub 'arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Told}'}]
Outputs:
  Secret: {Value: !Ref Password}
"""
steps.append(("stack", stack))


failed = 0
for name, function in steps:
    try:
        function()
        print("ok", name)
    except Exception:
        failed = 1
        print("FAILED", name)
        traceback.print_exc(limit=3, file=sys.stdout)
sys.exit(failed)
