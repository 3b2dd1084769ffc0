"""What a stranger does with the framework frictionless: python uses_frictionless.py <url> <token>.

Reads a dataset of a portal and its rows, and publishes a data package there. Prints what came back as JSON.
"""

import json
import os
import sys
import tempfile

from frictionless import Package, portals


def read(url):
    package = Package(control=portals.CkanControl(baseurl=url, dataset="titik-wifi-publik"))
    resource = package.resources[0]
    rows = resource.read_rows()
    return {
        "name": package.name,
        "title": package.title,
        "format": resource.format,
        "rows": len(rows),
        "statuses": sorted({row["status"] for row in rows}),
        "type": resource.schema.get_field("kecepatan_mbps").type,
    }


def publish(url, token):
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        with open("taman.csv", "w", encoding="utf-8") as file:
            file.write("nama,luas\nTaman Contoh,12\n")
        package = Package({"name": "data-paket", "title": "Data paket (contoh)", "resources": [{"name": "taman", "path": "taman.csv"}]})
        package.infer()
        published = package.publish(control=portals.CkanControl(baseurl=url, dataset="data-paket", apikey=token))
    return {"url": published.url, "id": published.context["dataset_id"]}


def main():
    url, token = sys.argv[1:3]
    print(json.dumps({"read": read(url), "published": publish(url, token)}))


main()
