"""Clients of a region's API that write one thing after the other until it is dead, and then look at what it kept."""
import http.client
import json
import threading
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import urllib3
from botocore.exceptions import BotoCoreError, ClientError

from . import image
from .ledger import Ledger

NO_ANSWER = (BotoCoreError, OSError, http.client.HTTPException, urllib3.exceptions.HTTPError)


class Writer:
    """Writes to a few things of one kind. A kind says what to write next, and reads a thing's state as it is now."""

    THINGS = 3

    def __init__(self, region, rng):
        self.region, self.rng, self.ledger = region, rng, Ledger()
        self.refusals = []
        # A request that has no answer is not sent again: whether it was carried out is the question.
        self.api = region.client(self.SERVICE, attempts=1)
        self.patient = region.client(self.SERVICE)
        self.things = [f"{type(self).__name__.lower()}-{number}" for number in range(self.THINGS)]

    def write(self, dying):
        """Until no answer comes."""
        while not dying.is_set():
            thing = self.rng.choice(self.things)
            try:
                state, request = self.next(thing, self.ledger.known.get(thing))
            except NO_ANSWER:
                return
            self.ledger.begin(thing, state)
            try:
                request()
            except ClientError as error:
                self.ledger.refuse(thing)
                self.refusals.append(f"{thing}: {error}")
                return
            except NO_ANSWER:
                return
            self.ledger.acknowledge(thing)
            self.rest()

    def rest(self):
        time.sleep(0.01)

    def check(self):
        for thing in self.things:
            self.ledger.settle(thing, self.read(thing))

    def text(self, most):
        return self.rng.randbytes(self.rng.randrange(1, most // 2)).hex()

    def absent(self, *codes):
        """Catches the refusals that say that a thing is not there."""
        return Absence(codes)


class Absence:
    def __init__(self, codes):
        self.codes = codes

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return isinstance(error, ClientError) and error.response["Error"]["Code"] in self.codes


class Secrets(Writer):
    """A secret's value, the one before it, and its description."""

    SERVICE = "secretsmanager"

    def next(self, thing, now):
        if now is None:
            state = {"current": self.text(20_000), "previous": None, "description": self.text(100)}
            return state, lambda: self.api.create_secret(
                Name=thing, SecretString=state["current"], Description=state["description"])
        choice = self.rng.random()
        if choice < 0.15:
            return None, lambda: self.api.delete_secret(SecretId=thing, ForceDeleteWithoutRecovery=True)
        if choice < 0.4:
            state = {**now, "description": self.text(100)}
            return state, lambda: self.api.update_secret(SecretId=thing, Description=state["description"])
        state = {**now, "current": self.text(20_000), "previous": now["current"]}
        return state, lambda: self.api.put_secret_value(SecretId=thing, SecretString=state["current"])

    def read(self, thing):
        state = None
        with self.absent("ResourceNotFoundException"):
            described = self.patient.describe_secret(SecretId=thing)
            state = {"current": None, "previous": None, "description": described["Description"]}
            state["current"] = self.patient.get_secret_value(SecretId=thing)["SecretString"]
            state["previous"] = self.patient.get_secret_value(SecretId=thing, VersionStage="AWSPREVIOUS")["SecretString"]
        return state


class Parameters(Writer):
    """A parameter's value and the number of its version."""

    SERVICE = "ssm"

    def next(self, thing, now):
        if now is not None and self.rng.random() < 0.2:
            return None, lambda: self.api.delete_parameter(Name=f"/{thing}")
        state = {"value": self.text(4000), "version": (now or {"version": 0})["version"] + 1}
        return state, lambda: self.api.put_parameter(Name=f"/{thing}", Value=state["value"], Type="String", Overwrite=True)

    def read(self, thing):
        with self.absent("ParameterNotFound"):
            found = self.patient.get_parameter(Name=f"/{thing}")["Parameter"]
            return {"value": found["Value"], "version": found["Version"]}


class Definitions(Writer):
    """A family's newest revision: its number, whether it is active, and a variable."""

    SERVICE = "ecs"

    def next(self, thing, now):
        if now is not None and now["status"] == "ACTIVE" and self.rng.random() < 0.3:
            state = {**now, "status": "INACTIVE"}
            return state, lambda: self.api.deregister_task_definition(taskDefinition=f"{thing}:{now['revision']}")
        state = {"revision": (now or {"revision": 0})["revision"] + 1, "status": "ACTIVE", "variable": self.text(6000)}
        container = {"name": "app", "image": "app", "environment": [{"name": "A", "value": state["variable"]}]}
        return state, lambda: self.api.register_task_definition(
            family=thing, requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
            containerDefinitions=[container])

    def read(self, thing):
        newest = []
        for status in ("ACTIVE", "INACTIVE"):
            newest += self.patient.list_task_definitions(
                familyPrefix=thing, status=status, sort="DESC", maxResults=1)["taskDefinitionArns"]
        if not newest:
            return None
        number = max(int(arn.rsplit(":", 1)[1]) for arn in newest)
        found = self.patient.describe_task_definition(taskDefinition=f"{thing}:{number}")["taskDefinition"]
        variable = found["containerDefinitions"][0]["environment"][0]["value"]
        return {"revision": number, "status": found["status"], "variable": variable}

    def rest(self):
        time.sleep(0.05)


class Counts(Writer):
    """How many tasks a service is to have."""

    SERVICE = "ecs"

    def __init__(self, region, rng, cluster, service):
        super().__init__(region, rng)
        self.cluster, self.things = cluster, [service]
        self.check()
        self.ledger.torn.clear()

    def next(self, thing, now):
        state = self.rng.choice([count for count in range(3) if count != now])
        return state, lambda: self.api.update_service(cluster=self.cluster, service=thing, desiredCount=state)

    def read(self, thing):
        return self.patient.describe_services(cluster=self.cluster, services=[thing])["services"][0]["desiredCount"]

    def rest(self):
        time.sleep(self.rng.uniform(0.2, 1))


class Images(Writer):
    """The image of a tag, every byte of it."""

    SERVICE = "ecr"
    REPOSITORY = "images"

    def __init__(self, region, rng):
        super().__init__(region, rng)
        self.patient.create_repository(repositoryName=self.REPOSITORY)

    def next(self, thing, now):
        if now is not None and self.rng.random() < 0.2:
            return None, lambda: self.api.batch_delete_image(
                repositoryName=self.REPOSITORY, imageIds=[{"imageTag": thing}])
        content = image.layer({"app": self.rng.randbytes(self.rng.randrange(1, 60_000))})
        return image.digest(image.parts(content)[1].encode()), lambda: image.push(
            self.api, self.REPOSITORY, thing, content)

    def read(self, thing):
        found = self.patient.batch_get_image(repositoryName=self.REPOSITORY, imageIds=[{"imageTag": thing}])["images"]
        if not found:
            return None
        manifest = json.loads(found[0]["imageManifest"])
        for blob in [manifest["config"], *manifest["layers"]]:
            place = self.patient.get_download_url_for_layer(
                repositoryName=self.REPOSITORY, layerDigest=blob["digest"])["downloadUrl"]
            if image.digest(self.fetch(place)) != blob["digest"]:
                return f"the blob {blob['digest']} of {thing} is another"
        return image.digest(found[0]["imageManifest"].encode())

    def fetch(self, place):
        """From the region itself: not every machine resolves the registry's name, which ends in localhost."""
        name, path = place.removeprefix("http://").split("/", 1)
        asked = urllib.request.Request(f"{self.region.endpoint}/{path}", headers={"Host": name})
        with urllib.request.urlopen(asked, timeout=10) as answer:
            return answer.read()


class LogEvents(Writer):
    """All events of a stream, in their order; a batch is there as a whole or not at all."""

    SERVICE = "logs"
    GROUP = "/data-loss"

    def __init__(self, region, rng):
        super().__init__(region, rng)
        self.patient.create_log_group(logGroupName=self.GROUP)

    def next(self, thing, now):
        place = {"logGroupName": self.GROUP, "logStreamName": thing}
        if now is None:
            return [], lambda: self.api.create_log_stream(**place)
        if len(now) > 300:
            return None, lambda: self.api.delete_log_stream(**place)
        batch = [self.text(2000) for _ in range(self.rng.randrange(1, 40))]
        events = [{"timestamp": int(time.time() * 1000), "message": text} for text in batch]
        return now + batch, lambda: self.api.put_log_events(**place, logEvents=events)

    def read(self, thing):
        with self.absent("ResourceNotFoundException"):
            place, events, token = {"logGroupName": self.GROUP, "logStreamName": thing}, [], None
            while True:
                page = self.patient.get_log_events(
                    **place, startFromHead=True, **({"nextToken": token} if token else {}))
                events += [event["message"] for event in page["events"]]
                if page["nextForwardToken"] == token:
                    return events
                token = page["nextForwardToken"]


class FileSystems(Writer):
    """A file system by its creation token, and its name."""

    SERVICE = "efs"

    def next(self, thing, now):
        if now is None:
            state = self.text(100)
            return state, lambda: self.api.create_file_system(
                CreationToken=thing, Tags=[{"Key": "Name", "Value": state}])
        number = self.find(thing)["FileSystemId"]
        if self.rng.random() < 0.3:
            return None, lambda: self.api.delete_file_system(FileSystemId=number)
        state = self.text(100)
        return state, lambda: self.api.tag_resource(ResourceId=number, Tags=[{"Key": "Name", "Value": state}])

    def find(self, thing):
        found = self.api.describe_file_systems(CreationToken=thing)["FileSystems"]
        return found[0] if found else None

    def read(self, thing):
        found = self.find(thing)
        return found and found["Name"]


class Stacks(Writer):
    """A stack's template and what it says of a log group; what was begun goes on to its end."""

    SERVICE = "cloudformation"
    THINGS = 2

    def __init__(self, region, rng):
        super().__init__(region, rng)
        self.logs = region.client("logs")

    def next(self, thing, now):
        self.settled(self.api, thing)
        if now is not None and self.rng.random() < 0.3:
            return None, lambda: self.api.delete_stack(StackName=thing)
        state = self.rng.choice([days for days in (1, 3, 5, 7, 14, 30) if days != now])
        group = {"LogGroupName": f"/{thing}", "RetentionInDays": state}
        template = json.dumps({"Resources": {"Group": {"Type": "AWS::Logs::LogGroup", "Properties": group}}})
        ask = self.api.create_stack if now is None else self.api.update_stack
        return state, lambda: ask(StackName=thing, TemplateBody=template)

    def settled(self, client, thing):
        """Its status at the end of what is under way; None where there is none."""
        end = time.monotonic() + 30
        with self.absent("ValidationError"):
            while True:
                status = client.describe_stacks(StackName=thing)["Stacks"][0]["StackStatus"]
                if not status.endswith("_IN_PROGRESS") or time.monotonic() > end:
                    return status
                time.sleep(0.05)

    def read(self, thing):
        status = self.settled(self.patient, thing)
        groups = self.logs.describe_log_groups(logGroupNamePrefix=f"/{thing}")["logGroups"]
        if status is None:
            return None if not groups else f"{thing} is gone, and its log group is there"
        template = self.patient.get_template(StackName=thing)["TemplateBody"]
        template = template if isinstance(template, dict) else json.loads(template)
        days = template["Resources"]["Group"]["Properties"]["RetentionInDays"]
        real = groups[0]["retentionInDays"] if groups else None
        isWhole = status in ("CREATE_COMPLETE", "UPDATE_COMPLETE") and days == real
        return days if isWhole else f"{status}, {days} days, in truth {real}"


class Crew:
    """The writers together, each in its thread, for as long as the region lives."""

    def __init__(self, writers):
        self.writers, self.dying, self.threads = writers, threading.Event(), []

    def begin(self):
        self.dying.clear()
        self.threads = [threading.Thread(target=writer.write, args=(self.dying,), daemon=True) for writer in self.writers]
        for thread in self.threads:
            thread.start()

    def end(self):
        """Once the region is dead: what is under way then has no answer."""
        self.dying.set()
        for thread in self.threads:
            thread.join(60)

    def check(self):
        with ThreadPoolExecutor() as pool:
            for done in [pool.submit(writer.check) for writer in self.writers]:
                done.result(timeout=120)
