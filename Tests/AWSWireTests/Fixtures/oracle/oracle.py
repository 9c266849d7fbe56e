"""What botocore makes of our values: builds each request as a client would, and reads each answer.

Reads one JSON document from standard input, `{"cases": [{"service", "operation", "input", "response", "error"}]}`, and
writes `{"cases": [{"request", "output", "error"}]}`. Values are plain JSON, with `{"$time": milliseconds}`,
`{"$blob": base64}`, `{"$number": text}` and `{"$document": anything}` for what JSON has no word for.
"""

import base64
import datetime
import json
import sys
import urllib.parse

import botocore.awsrequest
import botocore.parsers
import botocore.serialize
import botocore.session

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
MILLISECOND = datetime.timedelta(milliseconds=1)


def plain(value):
    if isinstance(value, list):
        return [plain(element) for element in value]
    if not isinstance(value, dict):
        return value
    if "$time" in value:
        return EPOCH + value["$time"] * MILLISECOND
    if "$blob" in value:
        return base64.b64decode(value["$blob"])
    if "$number" in value:
        return float(value["$number"])
    if "$document" in value:
        return value["$document"]
    return {key: plain(element) for key, element in value.items()}


def tagged(value, shape):
    if shape.type_name == "structure":
        if getattr(shape, "is_document_type", False):
            return {"$document": value}
        return {name: tagged(value[name], member) for name, member in shape.members.items() if name in value}
    if shape.type_name == "list":
        return [tagged(element, shape.member) for element in value]
    if shape.type_name == "map":
        return {key: tagged(element, shape.value) for key, element in value.items()}
    if shape.type_name == "timestamp":
        return {"$time": round((value - EPOCH) / MILLISECOND)}
    if shape.type_name == "blob":
        return {"$blob": base64.b64encode(value).decode()}
    if shape.type_name in ("float", "double"):
        return {"$number": repr(float(value))}
    return value


def request(serializer, operation, value):
    made = serializer.serialize_to_request(plain(value), operation)
    body = made["body"]
    if isinstance(body, dict):
        body = urllib.parse.urlencode(body)
    if isinstance(body, str):
        body = body.encode()
    query = made["query_string"]
    if isinstance(query, dict):
        query = urllib.parse.urlencode(query, doseq=True)
    return {
        "method": made["method"],
        "target": made["url_path"] + ("?" + query if query else ""),
        "headers": {name: str(header) for name, header in made["headers"].items()},
        "body": base64.b64encode(body).decode(),
    }


def parsed(parser, operation, given):
    answer = parser.parse(
        {
            "status_code": given["status"],
            "headers": botocore.awsrequest.HeadersDict(given["headers"]),
            "body": base64.b64decode(given["body"]),
        },
        operation.output_shape,
    )
    request_id = answer.pop("ResponseMetadata", {}).get("RequestId")
    return answer, request_id


def main():
    session = botocore.session.get_session()
    models, results = {}, []
    for case in json.load(sys.stdin)["cases"]:
        name = case["service"]
        if name not in models:
            model = session.get_service_model(name)
            models[name] = (
                model,
                botocore.serialize.create_serializer(model.metadata["protocol"], include_validation=False),
                botocore.parsers.create_parser(model.metadata["protocol"]),
            )
        model, serializer, parser = models[name]
        operation = model.operation_model(case["operation"])
        output, request_id = parsed(parser, operation, case["response"])
        shape = operation.output_shape
        error, _ = parsed(parser, operation, case["error"])
        results.append(
            {
                "request": request(serializer, operation, case["input"]),
                "output": tagged(output, shape) if shape is not None else {},
                "requestID": request_id,
                "error": {"code": error["Error"]["Code"], "message": error["Error"]["Message"]},
            }
        )
    json.dump({"cases": results}, sys.stdout)


main()
