# Runs in pretix's shell: an event with one free product that asks what registerExhibitor asks, and a key for its API.
import datetime, json, os
from django_scopes import scopes_disabled
from django.utils.timezone import now
from pretix.base.models import Event, Item, Organizer, Question, Quota, Team

with scopes_disabled():
    organizer = Organizer.objects.create(name="Fairs & Co", slug="fairs")
    opens = now() + datetime.timedelta(days=100)
    event = Event.objects.create(
        organizer=organizer, name="Benchmark Fair", slug="fair", currency="EUR", date_from=opens, live=True, plugins="")
    event.settings.timezone = "Asia/Shanghai"
    item = Item.objects.create(event=event, name="Exhibitor", default_price=0, admission=True, personalized=True)
    quota = Quota.objects.create(event=event, name="All", size=None)
    quota.items.add(item)
    questions = {}
    for name, kind in [("jobTitle", "S"), ("nameInChinese", "S"), ("website", "S"), ("consent", "B")]:
        question = Question.objects.create(
            event=event, question=name, type=kind, required=name == "consent", identifier=name)
        question.items.add(item)
        questions[name] = question.pk
    team = Team.objects.create(
        organizer=organizer, name="API", all_events=True, all_event_permissions=True, all_organizer_permissions=True)
    token = team.tokens.create(name="benchmark")

path = os.path.join(os.path.dirname(os.environ["PRETIX_CONFIG_FILE"]), "event.json")
json.dump({"token": token.token, "item": item.pk, "questions": questions}, open(path, "w"))
