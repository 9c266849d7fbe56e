"""Signs requests with botocore: reads a JSON list of requests, writes a JSON list of what botocore adds to each."""
import datetime
import json
import sys

import botocore.auth
import botocore.awsrequest
import botocore.credentials

KINDS = {
    ("header", True): botocore.auth.S3SigV4Auth,
    ("query", True): botocore.auth.S3SigV4QueryAuth,
    ("header", False): botocore.auth.SigV4Auth,
    ("query", False): botocore.auth.SigV4QueryAuth,
}


def sign(case):
    moment = datetime.datetime.fromtimestamp(case["time"], datetime.timezone.utc).replace(tzinfo=None)
    botocore.auth.get_current_datetime = lambda *_, **__: moment
    request = botocore.awsrequest.AWSRequest(
        method=case["method"], url=case["url"], headers=dict(case["headers"]), data=case["body"].encode())
    keys = botocore.credentials.Credentials("AKIDEXAMPLE", case["secret"], case.get("token"))
    arguments = {"expires": 60} if case["kind"] == "query" else {}
    kind = KINDS[case["kind"], case["service"] == "s3"]
    kind(keys, case["service"], case["region"], **arguments).add_auth(request)
    return {"url": request.url, "authorization": request.headers.get("Authorization", "")}


json.dump([sign(case) for case in json.load(sys.stdin)], sys.stdout)
