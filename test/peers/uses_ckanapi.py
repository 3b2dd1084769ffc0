"""What a stranger does with the library ckanapi, one case a run: python uses_ckanapi.py <case> <url> <token>.

Prints what came back as JSON. Knows nothing of the portal it talks to.
"""

import json
import os
import sys
import tempfile

import ckanapi


def catalogue(portal):
    status = portal.action.status_show()
    names = portal.action.package_list()
    return {
        "version": status["ckan_version"],
        "names": names,
        "organizations": portal.action.organization_list(all_fields=True, include_dataset_count=True),
        "first": portal.call_action("package_show", {"id": names[0]}),
        "by_get": portal.call_action("package_show", {"id": names[0]}, requests_kwargs={}),
        "tags": portal.action.tag_list(),
        "licenses": [one["id"] for one in portal.action.license_list()],
    }


def search(portal):
    pages = []
    start = 0
    while True:
        found = portal.action.package_search(q="contoh", rows=2, start=start, sort="name asc", **{"facet.field": ["tags"]})
        pages.extend(one["name"] for one in found["results"])
        start += 2
        if start >= found["count"]:
            break
    return {"count": found["count"], "names": pages, "facets": sorted(found["search_facets"]["tags"])}


def rows(portal):
    got = []
    while True:
        page = portal.action.datastore_search(
            resource_id="titik_wifi_publik", limit=50, offset=len(got), sort="_id", fields=["_id", "kecamatan"]
        )
        got.extend(page["records"])
        if not page["records"]:
            break
    filtered = portal.action.datastore_search(
        resource_id="titik_wifi_publik", filters={"kecamatan": got[0]["kecamatan"]}, limit=0
    )
    return {
        "ids": [row["_id"] for row in got],
        "total": page["total"],
        "same": sum(row["kecamatan"] == got[0]["kecamatan"] for row in got),
        "filtered": filtered["total"],
        "info": portal.action.datastore_info(id="titik_wifi_publik")["meta"]["count"],
    }


def write(portal):
    act = portal.action
    act.organization_create(name="dinas-uji", title="Dinas Uji")
    dataset = act.package_create(
        name="data-uji",
        title="Data uji",
        owner_org="dinas-uji",
        tags=[{"name": "uji"}],
        extras=[{"key": "satuan", "value": "unit"}],
    )
    act.package_patch(id="data-uji", notes="Catatan")
    resource = act.resource_create(package_id="data-uji", name="Alamat", url="http://example.com/a.csv", format="csv")
    act.resource_patch(id=resource["id"], description="Keterangan")
    shown = act.package_show(id=dataset["id"])
    act.resource_delete(id=resource["id"])
    act.package_delete(id="data-uji")
    after = act.package_show(id=dataset["id"])
    act.dataset_purge(id=dataset["id"])
    try:
        act.package_show(id=dataset["id"])
        purged = False
    except ckanapi.NotFound:
        purged = True
    act.organization_purge(id="dinas-uji")
    return {"shown": shown, "resources_after": len(after["resources"]), "state": after["state"], "purged": purged}


def load(portal):
    act = portal.action
    act.package_create(name="muatan")
    made = act.datastore_create(
        resource={"package_id": "muatan", "name": "tabel"},
        fields=[{"id": "nama", "type": "text", "info": {"label": "Nama"}}, {"id": "jumlah", "type": "numeric"}],
        primary_key=["nama"],
        aliases=["muatan_uji"],
        records=[{"nama": "a", "jumlah": 1.5}, {"nama": "b", "jumlah": 2}],
    )
    rid = made["resource_id"]
    act.datastore_upsert(resource_id=rid, method="upsert", records=[{"nama": "b", "jumlah": 20}, {"nama": "c", "jumlah": 3}])
    act.datastore_upsert(resource_id=rid, method="insert", records=[{"nama": "d", "jumlah": 4}])
    act.datastore_upsert(resource_id=rid, method="update", records=[{"nama": "a", "jumlah": 10}])
    try:
        act.datastore_upsert(resource_id=rid, method="insert", records=[{"nama": "a", "jumlah": 0}])
        twice = None
    except ckanapi.ValidationError as wrong:
        twice = sorted(wrong.error_dict)
    loaded = act.datastore_search(resource_id="muatan_uji", sort="nama")["records"]
    act.datastore_delete(resource_id=rid, filters={"nama": ["c", "d"]})
    left = act.datastore_search(resource_id=rid, sort="nama")["records"]
    act.datastore_delete(resource_id=rid)
    try:
        act.datastore_search(resource_id=rid)
        gone = False
    except ckanapi.NotFound:
        gone = True
    guessed = act.datastore_create(
        resource={"package_id": "muatan"}, records=[{"a": 1, "b": "2024-01-02", "c": "x", "d": 1.5, "e": {"f": [1]}}]
    )
    types = {one["id"]: one["type"] for one in guessed["fields"]}
    act.dataset_purge(id="muatan")
    return {"loaded": loaded, "twice": twice, "left": left, "gone": gone, "types": types}


def upload(portal):
    act = portal.action
    act.package_create(name="unggahan")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "Data Saya.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write("nama;jumlah\r\nKü;1\r\n")
        with open(path, "rb") as file:
            made = act.resource_create(package_id="unggahan", name="Berkas", upload=file)
        with open(path, "wb") as file:
            file.write(b"x\n")
        with open(path, "rb") as file:
            changed = act.resource_update(id=made["id"], name="Berkas", upload=file)
    content = portal.session.get(changed["url"]).text if portal.session else None
    act.dataset_purge(id="unggahan")
    return {"url_type": made["url_type"], "url": made["url"], "size": made["size"], "content": content}


def refusals(portal):
    url = portal.address
    anonymous = ckanapi.RemoteCKAN(url)
    met = {}

    def meet(name, call):
        try:
            call()
            met[name] = "nothing"
        except ckanapi.CKANAPIError as wrong:
            met[name] = type(wrong).__name__
        except (ckanapi.NotFound, ckanapi.NotAuthorized, ckanapi.ValidationError, ckanapi.SearchQueryError) as wrong:
            met[name] = type(wrong).__name__

    meet("not found", lambda: anonymous.action.package_show(id="tidak-ada"))
    meet("not authorized", lambda: anonymous.action.package_create(name="x-y"))
    meet("invalid", lambda: portal.action.package_create(name="Nama Salah"))
    meet("search query", lambda: anonymous.action.package_search(aneh=1))
    meet("unknown action", lambda: anonymous.call_action("tidak_ada"))
    return met


def main():
    case, url, token = sys.argv[1:4]
    import requests

    with requests.Session() as session:
        portal = ckanapi.RemoteCKAN(url, apikey=token, user_agent="uji/1.0", session=session)
        cases = {one.__name__: one for one in (catalogue, search, rows, write, load, upload, refusals)}
        print(json.dumps(cases[case](portal)))


main()
