-- One row in each table as the eighth issue wrote it; every table counts its ids from 1.
INSERT INTO "AO_TEST_STATUS"
    ("NAME", "COLOUR", "PLACE", "DESCRIPTION", "HAS_LEFT")
    VALUES ('Engaged', 'GREEN', 1, 'Uses it', FALSE);
INSERT INTO "AO_TEST_PROFILE"
    ("ORG_ID", "CSM_KEY", "INDUSTRY", "COUNTRY", "STATUS_ID", "TIER", "REFERENCE", "OPT_OUT",
    "PARENT_ID", "EXT_KEY", "SOURCE", "EXT_ID", "DOMAIN", "CREATED", "CREATED_BY", "UPDATED",
    "UPDATED_BY", "VERSION")
    VALUES (7, 'carla', 'Retail', 'DE', 1, 2, 'yes', TRUE, 8,
    '826bb379e4f8478d249f5f4dcb629e16a5fe6fb29035f14e806a111a95cde207', 'crm', 'C-7',
    'acme.test', 1, 'carla', 1, 'carla', 1);
INSERT INTO "AO_TEST_SNAPSHOT"
    ("ORG_ID", "NAME", "SORT_NAME", "CSM_KEY", "STATUS_ID", "TIER", "REFERENCE", "RUN",
    "ARR_BASE", "RENEWAL")
    VALUES (7, 'Acme', 'acme', 'carla', 1, 2, 'yes', 7, 36000, 20819);
INSERT INTO "AO_TEST_MEMBERSHIP" ("ORG_ID", "USER_KEY") VALUES (7, 'carla');
INSERT INTO "AO_TEST_DESK_LINK" ("ORG_ID", "PROJECT_ID") VALUES (7, 10000);
INSERT INTO "AO_TEST_ORG_REFRESH"
    ("RUN", "STARTED", "FINISHED", "OUTCOME", "ORGANISATIONS", "MEMBERS", "LINKS", "WRITTEN",
    "FAILED", "UNSERVED")
    VALUES (7, 1, 2, 'COMPLETE', 1, 1, 1, 1, 0, 0);
INSERT INTO "AO_TEST_PREFERENCE"
    ("USER_KEY", "NAME", "CONTENT")
    VALUES ('carla', 'ticket-columns', 'due');
INSERT INTO "AO_TEST_SUBSCRIPTION"
    ("ORG_ID", "SOURCE", "EXT_ID", "PLAN_NAME", "PERIOD_KIND", "PERIOD_YEARS", "CURRENCY",
    "PRICE_MINOR", "QUANTITY", "DISCOUNT_KIND", "DISCOUNT_AMOUNT", "START_DAY", "AUTO_RENEW",
    "AUTO_COLLECTION", "TRIAL", "ONE_OFF_MINOR", "CREATED", "CREATED_BY", "UPDATED", "UPDATED_BY",
    "VERSION")
    VALUES (7, 'app', '1', 'Basic', 'MONTHLY', 1, 'EUR', 1000, 3, 'NONE', 0, '2026-01-01', TRUE,
    FALSE, FALSE, 0, 1, 'carla', 1, 'carla', 1);
INSERT INTO "AO_TEST_INVOICE"
    ("ORG_ID", "SOURCE", "EXT_ID", "INVOICE_NO", "ISSUED_DAY", "DUE_DAY", "CURRENCY",
    "AMOUNT_MINOR", "CANCELLED", "CREATED", "CREATED_BY", "UPDATED", "UPDATED_BY", "VERSION")
    VALUES (7, 'billing', 'i-1', 'R-1', '2026-01-01', '2026-01-31', 'EUR', 4200, FALSE, 1,
    'carla', 1, 'carla', 1);
INSERT INTO "AO_TEST_CONTACT"
    ("ORG_ID", "SOURCE", "EXT_ID", "FULL_NAME", "SORT_NAME", "EMAIL", "EMAIL_KEY", "TYPE_ID",
    "STARRED", "USER_KEY", "CREATED", "CREATED_BY", "UPDATED", "UPDATED_BY", "VERSION")
    VALUES (7, 'crm', 'c-1', 'Ada', 'ada', 'Ada@acme.test', 'ada@acme.test', 1, 1, 'paula', 1,
    'carla', 1, 'carla', 1);
INSERT INTO "AO_TEST_CUSTOMER_LINK"
    ("ORG_ID", "NAME", "ADDRESS", "VERSION")
    VALUES (7, 'Intranet', 'https://acme.test', 1);
INSERT INTO "AO_TEST_NOTE"
    ("ORG_ID", "CONTENT", "PINNED", "CREATED", "CREATED_BY", "UPDATED", "UPDATED_BY", "VERSION")
    VALUES (7, 'Pinned then', TRUE, 1, 'carla', 1, 'carla', 1);
INSERT INTO "AO_TEST_TAG"
    ("NAME", "FOLDED", "COLOUR", "SOURCE", "EXT_ID", "VERSION")
    VALUES ('Pilot', 'pilot', 'BLUE', 'crm', 'T-1', 1);
INSERT INTO "AO_TEST_EXTERNAL_CLAIM"
    ("DIGEST", "ENTITY", "RECORD_ID")
    VALUES ('d0818b30c3cc1f6431bcaed67265e92d05bcba5e97c12fad464d4d0d4429f071',
    'tag-definition', 1);
INSERT INTO "AO_TEST_TAG_LINK" ("ORG_ID", "TAG_ID") VALUES (7, 1);
INSERT INTO "AO_TEST_FIELD_DEF"
    ("ENTITY", "NAME", "NAME_KEY", "TYPE_CODE", "REQUIRED", "VERSION")
    VALUES ('customer', 'Region', 'region', 'select', FALSE, 1);
INSERT INTO "AO_TEST_FIELD_OPTION" ("FIELD_ID", "NAME", "PLACE") VALUES (1, 'North', 0);
INSERT INTO "AO_TEST_FIELD_VALUE"
    ("FIELD_ID", "ENTITY", "RECORD_ID", "PLACE", "NUMBER_VALUE")
    VALUES (1, 'customer', 7, 0, 1);
INSERT INTO "AO_TEST_NOMINATION"
    ("ORG_ID", "ISSUE_ID", "NOMINATED", "NOMINATED_BY")
    VALUES (7, 10001, 1, 'carla');
INSERT INTO "AO_TEST_REVENUE"
    ("ORG_ID", "CURRENCY", "ARR_MINOR", "SUBSCRIPTIONS", "SEATS", "RENEWAL")
    VALUES (7, 'EUR', 36000, 1, 3, '2027-01-01');
INSERT INTO "AO_TEST_METRIC"
    ("ORG_ID", "IN_MONTH", "CURRENCY", "ARR_MINOR", "SUBSCRIPTIONS", "SEATS", "DERIVED")
    VALUES (7, '2026-01', 'EUR', 36000, 1, 3, FALSE);
INSERT INTO "AO_TEST_RATE"
    ("BASE", "CURRENCY", "FROM_DAY", "RATE_STEPS")
    VALUES ('EUR', 'USD', '2026-01-01', 900000);
INSERT INTO "AO_TEST_SETTING"
    ("NAME", "CONTENT", "VERSION")
    VALUES ('industries', '{"names":["Retail"]}', 1);
INSERT INTO "AO_TEST_SETTING"
    ("NAME", "CONTENT", "VERSION")
    VALUES ('tiers', '{"lastId":2,"all":[{"id":2,"name":"Gold","vip":true}]}', 1);
INSERT INTO "AO_TEST_SETTING"
    ("NAME", "CONTENT", "VERSION")
    VALUES ('layout',
    '{"sections":{"order":[],"off":["invoices"]},"groups":[{"heading":"Sales","fields":[1]}]}',
    1);
INSERT INTO "AO_TEST_SETTING"
    ("NAME", "CONTENT", "VERSION")
    VALUES ('tickets', '{"mode":"field","escalation":"priority = High"}', 1);
INSERT INTO "AO_TEST_SETTING" ("NAME", "CONTENT", "VERSION") VALUES ('tags', '{"open":false}', 1);
INSERT INTO "AO_TEST_SETTING"
    ("NAME", "CONTENT", "VERSION")
    VALUES ('currencies', '{"base":"EUR"}', 1);
INSERT INTO "AO_TEST_SETTING"
    ("NAME", "CONTENT", "VERSION")
    VALUES ('access', '{"groups":{"view":["csms"]},"serviceAccount":"carla"}', 1);
INSERT INTO "AO_TEST_REVISION"
    ("ENTITY_REF", "VERSION", "CHANGED", "CHANGED_BY", "SUBJECT", "BATCH_ID")
    VALUES ('profile:7', 1, 1, 'carla', 'Basic', 1);
INSERT INTO "AO_TEST_CHANGE"
    ("REVISION_ID", "ORG_ID", "FIELD_NAME", "NEW_TEXT")
    VALUES (1, 7, 'industry', 'Retail');
INSERT INTO "AO_TEST_LIST_VIEW"
    ("USER_KEY", "NAME", "SHARED", "ADDRESS", "COLUMN_LIST", "VERSION")
    VALUES ('carla', 'Mine', FALSE, 'industry=Retail', 'name,csm', 1);
INSERT INTO "AO_TEST_BATCH"
    ("KIND", "TITLE", "STARTED_BY", "CREATED", "STATE", "TOTAL", "DONE", "ADDED", "CHANGED",
    "SAME", "REJECTED", "UNDO_TOTAL", "REVERTED", "LEFT_ALONE", "STOPPING", "HEARTBEAT")
    VALUES ('IMPORT', 'crm.csv', 'carla', 1, 'DONE', 1, 1, 0, 1, 0, 0, 0, 0, 0, FALSE, 1);
INSERT INTO "AO_TEST_DATA_IMPORT"
    ("OWNER", "KIND", "FILE_NAME", "ENCODING", "SEPARATOR", "HEADINGS", "RECORDS", "CREATED",
    "COMPLETE", "MEANINGS", "FIXED", "DAY_ORDER", "SOURCE", "CREATING", "CHECK_BATCH", "RUNS")
    VALUES ('carla', 'customers', 'crm.csv', 'UTF-8', 'comma', '["Name"]', 1, 1, TRUE, '["name"]',
    '{}', 'iso', 'crm', TRUE, 1, '[1]');
INSERT INTO "AO_TEST_IMPORT_PART" ("IMPORT_ID", "PIECE", "CONTENT") VALUES (1, 0, 'Acme');
INSERT INTO "AO_TEST_IMPORT_ERROR"
    ("IMPORT_ID", "LINE_NUMBER", "PROBLEMS")
    VALUES (1, 2, '[{"field":"name","code":"c360.input.required.error","args":[]}]');
INSERT INTO "AO_TEST_TICKET_FACT"
    ("SLOT", "ISSUE_ID", "ORG_ID", "REPORTER_ID", "CREATED_AT", "UPDATED_AT", "CATEGORY",
    "PRIORITY_RANK", "BREACHED", "BREACHED_AT", "ESCALATED", "STARS", "STARS_AT", "RUN")
    VALUES ('10001 7', 10001, 7, 10000, 1, 2, 2, 1, 1, 2, 1, 4, 2, 1);
INSERT INTO "AO_TEST_TICKET_CHANGE" ("ISSUE_ID", "AT", "HEARD") VALUES (10001, 3, TRUE);
INSERT INTO "AO_TEST_COMMENT_DUE"
    ("ISSUE_ID", "UPDATED_AT", "NOT_BEFORE")
    VALUES (10001, 3, 0);
INSERT INTO "AO_TEST_CUSTOMER_MESSAGE"
    ("SLOT", "COMMENT_ID", "ISSUE_ID", "ORG_ID", "AUTHOR_ID", "AT")
    VALUES ('10100 7', 10100, 10001, 7, 10000, 2);
INSERT INTO "AO_TEST_FACT_MARK" ("NAME", "AT") VALUES ('ABSORBED', 2);
INSERT INTO "AO_TEST_FACT_AUDIT"
    ("RUN", "AT", "FACTS", "DIFFERENT", "MISSING", "GONE", "CUSTOMERS")
    VALUES (1, 2, 1, 0, 0, 0, 1);
INSERT INTO "AO_TEST_RUN"
    ("SLOT", "JOB", "BUCKET", "ATTEMPT", "NODE", "STATE", "STARTED", "ENDED", "HEARTBEAT",
    "TOUCHES", "TOTAL", "DONE", "WRITTEN", "FAILED", "CANCEL_ASKED")
    VALUES ('MEASURE_ALL 2026-03-01 1', 'MEASURE_ALL', '2026-03-01', 1, 'n1', 'DONE', 1, 2, 2, 0,
    1, 1, 2, 0, FALSE);
INSERT INTO "AO_TEST_RUN_ERROR"
    ("DIGEST", "JOB", "RECORD_NAME", "REASON", "TIMES", "FIRST_AT", "LAST_AT")
    VALUES ('d', 'MEASURE_ALL', 'customer:8', 'unreadable', 1, 1, 2);
INSERT INTO "AO_TEST_BASELINE"
    ("VERSION", "MADE_AT", "CONTENT")
    VALUES (1, 1, '1
1.5
meetings-90');
INSERT INTO "AO_TEST_STANDING"
    ("ORG_ID", "RUN", "MEASURED_AT", "DAY_NO", "BASELINE", "INPUTS", "SCORE", "PROVISIONAL",
    "BAND", "RISK", "RISK_POINTS", "SLOPE", "HEALTH_MODEL", "CHURN_MODEL", "ZONE_NAME",
    "SIGNALS", "RECENT", "FROZEN")
    VALUES (7, 1, 2, 20513, 1, '1
open-tickets:3', 72.5, 0, 3, 2, 20, -1.5, 1, 1, 'Europe/Berlin', '1
silence medium 2026-02-20', '1
20478
20512 74.0 f 1
20513 72.5 f 1', 0);
INSERT INTO "AO_TEST_HISTORY"
    ("SLOT", "ORG_ID", "DAY_NO", "RUN", "BASELINE", "INPUTS", "SCORE", "PROVISIONAL", "BAND",
    "RISK", "RISK_POINTS", "HEALTH_MODEL", "CHURN_MODEL", "ZONE_NAME")
    VALUES (30064791585, 7, 20513, 1, 1, '1
open-tickets:3', 72.5, 0, 3, 2, 20, 1, 1, 'Europe/Berlin');
INSERT INTO "AO_TEST_DIRTY" ("ORG_ID") VALUES (7);
INSERT INTO "AO_TEST_SIGNAL"
    ("SLOT", "ORG_ID", "KIND", "SEVERITY", "SINCE_DAY", "RUN")
    VALUES (1796, 7, 'silence', 2, 20504, 1);
INSERT INTO "AO_TEST_SCORE_MODEL"
    ("SLOT", "KIND", "VERSION", "MADE_AT", "MADE_BY", "CONTENT")
    VALUES (4294967297, 'health', 1, 1, 'carla', '1
payment on 30
engagement on 20
usage on 15
support on 15
relationship on 10
contract on 10
overdue-count 40 0:100 3:0
overdue-days 40 0:100 60:0
days-late 20 0:100 30:0
silent-days 40 7:100 90:0
meetings 30 0:0 3:100
members-seen 30 0:0 60:100
active-users 40 0.5:0 1.05:100
adoption 30 10:0 80:100
key-events 30 0.4:0 1:100
open-load 25 1:100 4:0
resolution 25 1:100 3:0
escalations 30 0:100 3:0
satisfaction 20 50:0 95:100
contact-types 40 0:0 4:100
champion 40 0:0 1:100
review-days 20 90:100 270:0
pulse 0 0:0 100:100
scorecard 0 0:0 100:100
renewal-days 50 0:0 180:100
auto-renew 25 0:0 100:100
expansion 25 -20:0 10:100
healthy-from 70
critical-below 40
factors-needed 3
champion-days 60
resolved-needed 3
resolution-hours 1
ratings-needed 3
pulse-days 45
trend-days 30
trend-points 7
steep-fall 10
fall 5
rise 5');
INSERT INTO "AO_TEST_SCORE_MODEL"
    ("SLOT", "KIND", "VERSION", "MADE_AT", "MADE_BY", "CONTENT")
    VALUES (8589934593, 'churn', 1, 1, 'carla', '1
points-info=5
points-medium=20
points-high=40
medium-from=25
high-from=65
sea-percent=20
overdue-invoice-on=true
overdue-invoice-info=1
overdue-invoice-medium=7
overdue-invoice-high=30
overdue-invoice-action=chase-payment
expired-subscription-on=true
expired-subscription-info=
expired-subscription-medium=
expired-subscription-high=1
expired-subscription-action=reach-out
renewal-near-on=true
renewal-near-info=90
renewal-near-medium=60
renewal-near-high=30
renewal-near-talk-days=60
renewal-near-action=renewal-dossier
silence-on=true
silence-info=30
silence-medium=60
silence-high=
silence-info-gaps=2
silence-medium-gaps=3
silence-action=schedule-check-in
no-login-on=false
no-login-info=7
no-login-medium=14
no-login-high=
no-login-action=schedule-check-in
usage-decline-on=true
usage-decline-info=
usage-decline-medium=20
usage-decline-high=50
usage-decline-action=adoption-session
ticket-spike-on=true
ticket-spike-info=
ticket-spike-medium=300
ticket-spike-high=
ticket-spike-least-usual=1
ticket-spike-action=ticket-review
silence-after-spike-on=true
silence-after-spike-info=
silence-after-spike-medium=
silence-after-spike-high=21
silence-after-spike-spike=300
silence-after-spike-action=call
open-escalation-on=true
open-escalation-info=
open-escalation-medium=
open-escalation-high=1
open-escalation-breach-days=1
open-escalation-action=escalation-bridge
negative-text-on=true
negative-text-info=
negative-text-medium=2
negative-text-high=
negative-text-action=read-samples
sponsor-left-on=true
sponsor-left-info=
sponsor-left-medium=
sponsor-left-high=1
sponsor-left-action=loss-of-champion
health-drop-on=true
health-drop-info=
health-drop-medium=15
health-drop-high=25
health-drop-drop-days=7
health-drop-action=health-review
low-utilisation-on=true
low-utilisation-info=
low-utilisation-medium=50
low-utilisation-high=10
low-utilisation-action=seat-review
bad-rating-on=true
bad-rating-info=
bad-rating-medium=2
bad-rating-high=
bad-rating-action=close-loop');
INSERT INTO "AO_TEST_SCORE_MODEL"
    ("SLOT", "KIND", "VERSION", "MADE_AT", "MADE_BY", "CONTENT")
    VALUES (12884901889, 'cltv', 1, 1, 'carla', '1
margin=80
cap=60
weight=1
bands=3,12,36');
INSERT INTO "AO_TEST_CHURN_RECORD"
    ("SLOT", "ORG_ID", "CHURN_DAY", "REASON", "NOTE", "LOST", "SCORE", "PROVISIONAL",
    "HEALTH_DAY", "HEALTH_MODEL", "RISK", "INPUTS", "CREATED", "CREATED_BY", "UPDATED",
    "UPDATED_BY", "VERSION")
    VALUES (8, 8, '2026-02-01', 'price', 'Too dear', '360.00 EUR', 31.5, FALSE, '2026-01-31', 1,
    3, '1
open-tickets:9', 1, 'carla', 1, 'carla', 1);
INSERT INTO "AO_TEST_SIGNAL_TASK"
    ("SLOT", "ORG_ID", "SIGNAL_KEY", "ISSUE_ID", "MADE_AT", "MADE_BY")
    VALUES ('7:silence@2026-02-20', 7, 'silence@2026-02-20', 10002, 1, 'carla');
INSERT INTO "AO_TEST_LOSSES"
    ("VERSION", "MADE_AT", "CONTENT")
    VALUES (1, 1, '1
3,12,36
0 1 14 Gold');
INSERT INTO "AO_TEST_SETTING"
    ("NAME", "CONTENT", "VERSION")
    VALUES ('pulse-levels',
    '{"lastId":1,"all":[{"id":1,"name":"Glad","points":90,"colour":"GREEN","retired":false}]}', 1);
INSERT INTO "AO_TEST_PULSE"
    ("ORG_ID", "SLOT", "SOURCE", "EXT_ID", "EXT_KEY", "MONTH_NO", "LEVEL_ID", "CATEGORY_ID",
    "FACTORS", "SUMMARY", "COUNTS", "AUTHOR", "SAID_AT", "VERSION")
    VALUES (7, 'p', 'app', 'p-1', 'k', 202602, 1, 1, ',1,', 'Glad then', TRUE, 'carla', 1, 1);
INSERT INTO "AO_TEST_PULSE_NOW"
    ("ORG_ID", "PULSE_ID", "LEVEL_ID", "MONTH_NO", "SAID_AT")
    VALUES (7, 1, 1, 202602, 1);
INSERT INTO "AO_TEST_PULSE_REMINDER"
    ("SLOT", "MONTH_NO", "USER_KEY", "ISSUE_ID", "MADE_AT")
    VALUES ('r', 202602, 'carla', 10003, 1);
INSERT INTO "AO_TEST_SCORECARD"
    ("NAME", "KIND", "KIND_KEY", "DESCRIPTION", "RETIRED", "VALID_DAYS", "VERSION")
    VALUES ('Launch', 'Onboarding', 'onboarding', 'First weeks', FALSE, 90, 1);
INSERT INTO "AO_TEST_SCORECARD_VERSION"
    ("SLOT", "SCORECARD", "VERSION", "CONTENT", "MADE_AT", "MADE_BY")
    VALUES (4294967297, 1, 1,
    '{"name":"Launch","kind":"Onboarding","description":"First weeks","retired":false,"validDays":90,"lastItem":2,"items":[{"id":1,"group":"Go","text":"Live","help":"","points":10},{"id":2,"group":"Go","text":"Use","help":"","points":10,"measure":true}]}',
    1, 'carla');
INSERT INTO "AO_TEST_SCORECARD_USE"
    ("SLOT", "ORG_ID", "SCORECARD", "ASSIGNED_AT", "ASSIGNED_BY")
    VALUES ('7 onboarding', 7, 1, 1, 'carla');
INSERT INTO "AO_TEST_SCORECARD_SCORE"
    ("SCORECARD_USE", "ORG_ID", "VALID_DAYS", "SCORE", "SCORED_AT", "TOUCHED_AT", "VERSION",
    "ACTIVE")
    VALUES (1, 7, 90, 75.0, 1, 1, 1, TRUE);
INSERT INTO "AO_TEST_SCORECARD_TICK"
    ("SLOT", "ORG_ID", "SCORECARD_USE", "ITEM", "TICKED", "TICKED_AT", "TICKED_BY")
    VALUES (65537, 7, 1, 1, TRUE, 1, 'carla');
INSERT INTO "AO_TEST_SCORECARD_VALUE"
    ("SLOT", "ORG_ID", "SCORECARD_USE", "ITEM", "SCORE", "SCORED_AT", "SCORED_BY")
    VALUES (65538, 7, 1, 2, 50.0, 1, 'carla');
INSERT INTO "AO_TEST_SCORECARD_NOW"
    ("ORG_ID", "SCORE", "SCORED_AT", "VALID_DAYS")
    VALUES (7, 75.0, 1, 90);
INSERT INTO "AO_TEST_SCORECARD_CHECK" ("SLOT", "CHECKED_AT") VALUES (65537, 2);
