package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Planted.Kind.CONTACT;
import static io.customer360.adapter.ao.Planted.Kind.CUSTOMER_MESSAGE;
import static io.customer360.adapter.ao.Planted.Kind.FIELD_VALUE;
import static io.customer360.adapter.ao.Planted.Kind.INVOICE;
import static io.customer360.adapter.ao.Planted.Kind.MEMBERSHIP;
import static io.customer360.adapter.ao.Planted.Kind.METRIC;
import static io.customer360.adapter.ao.Planted.Kind.NOTE;
import static io.customer360.adapter.ao.Planted.Kind.PROFILE;
import static io.customer360.adapter.ao.Planted.Kind.SNAPSHOT;
import static io.customer360.adapter.ao.Planted.Kind.STANDING;
import static io.customer360.adapter.ao.Planted.Kind.SUBSCRIPTION;
import static io.customer360.adapter.ao.Planted.Kind.TICKET_FACT;

import io.customer360.adapter.ao.Planted.Kind;
import java.util.HashMap;
import java.util.Map;

/** What is wrong with the records of a customer, and what becomes of the customer. */
enum Poison {
    NEGATIVE_PRICE(Fate.REPORTED, SUBSCRIPTION, "PRICE_MINOR", -1_000L),
    HIGHEST_PRICE(Fate.REPORTED, SUBSCRIPTION, "PRICE_MINOR", Long.MAX_VALUE),
    NO_SEATS(Fate.MEASURED, SUBSCRIPTION, "QUANTITY", 0),
    NO_QUANTITY(Fate.MEASURED, SUBSCRIPTION, "QUANTITY", null),
    END_BEFORE_START(Fate.REPORTED, SUBSCRIPTION, "END_DAY", "2020-01-01"),
    START_UNREADABLE(Fate.REPORTED, SUBSCRIPTION, "START_DAY", "yesterday"),
    START_IN_YEAR_1(Fate.MEASURED, SUBSCRIPTION, "START_DAY", "0001-01-01"),
    END_IN_YEAR_9999(Fate.MEASURED, SUBSCRIPTION, "END_DAY", "9999-12-31"),
    CURRENCY_UNKNOWN(Fate.REPORTED, SUBSCRIPTION, "CURRENCY", "ZZZ"),
    PERIOD_UNKNOWN(Fate.REPORTED, SUBSCRIPTION, "PERIOD_KIND", "LUNAR"),
    PERIOD_OF_NO_YEARS(Fate.REPORTED, SUBSCRIPTION, "PERIOD_YEARS", 0),
    DISCOUNT_UNKNOWN(Fate.REPORTED, SUBSCRIPTION, "DISCOUNT_KIND", "FRIENDS"),
    PLAN_BLANK(Fate.REPORTED, SUBSCRIPTION, "PLAN_NAME", ""),
    CREATOR_BLANK(Fate.REPORTED, SUBSCRIPTION, "CREATED_BY", ""),
    DUE_UNREADABLE(Fate.REPORTED, INVOICE, "DUE_DAY", "soon"),
    DUE_ON_NO_DAY(Fate.REPORTED, INVOICE, "DUE_DAY", "2025-02-29"),
    DUE_BEFORE_ISSUED(Fate.MEASURED, INVOICE, "DUE_DAY", "2020-01-01"),
    DUE_IN_YEAR_1(Fate.MEASURED, INVOICE, "DUE_DAY", "0001-01-01"),
    PAID_IN_YEAR_9999(Fate.MEASURED, INVOICE, "PAID_DAY", "9999-12-31"),
    PAID_UNREADABLE(Fate.REPORTED, INVOICE, "PAID_DAY", "2026-13-01"),
    NEGATIVE_INVOICE(Fate.MEASURED, INVOICE, "AMOUNT_MINOR", -1L),
    INVOICE_CURRENCY_UNKNOWN(Fate.MEASURED, INVOICE, "CURRENCY", "ZZZ"),
    CONTACT_TYPE_GONE(Fate.MEASURED, CONTACT, "TYPE_ID", 999),
    CONTACT_WITHOUT_USER(Fate.MEASURED, CONTACT, "USER_KEY", "deleted"),
    CONTACT_OF_BLANK_USER(Fate.REPORTED, CONTACT, "USER_KEY", " "),
    CONTACT_OF_NO_STAR(Fate.MEASURED, CONTACT, "STARRED", null),
    HALF_A_CHARACTER(Fate.MEASURED, CONTACT, "FULL_NAME", "Ada \uD83D"),
    MANY_CONTACTS(Fate.MEASURED, CONTACT, "STARRED", 0) {
        @Override
        void plant(Planted in, int customer) {
            in.rows(10_000, CONTACT, customer, unusual(customer));
        }
    },
    NOTE_OF_ONE_MEGABYTE(Fate.MEASURED, NOTE, "CONTENT", "\u202Ex\uD83D\uDE80".repeat(260_000)),
    ZONE_UNKNOWN(Fate.REPORTED, PROFILE, "ZONE_NAME", "Mars/Olympus"),
    ZONE_BLANK(Fate.MEASURED, PROFILE, "ZONE_NAME", " "),
    CSM_GONE(Fate.MEASURED, PROFILE, "CSM_KEY", "deleted"),
    COUNTRY_UNKNOWN(Fate.MEASURED, PROFILE, "COUNTRY", "XX"),
    STATUS_GONE(Fate.MEASURED, PROFILE, "STATUS_ID", 999),
    HALF_AN_EXTERNAL_ID(Fate.MEASURED, PROFILE, "SOURCE", "crm"),
    PARENT_OF_ITSELF(Fate.MEASURED, PROFILE, "PARENT_ID", 0) {
        @Override
        Map<String, Object> unusual(int customer) {
            return Map.of("PARENT_ID", customer);
        }
    },
    RENAMED(Fate.MEASURED, SNAPSHOT, "NAME", "") {
        @Override
        void plant(Planted in, int customer) {
            in.clear(SNAPSHOT, customer);
            super.plant(in, customer);
        }
    },
    ORGANISATION_GONE(Fate.GONE, TICKET_FACT, "CATEGORY", 1) {
        @Override
        void plant(Planted in, int customer) {
            in.clear(SNAPSHOT, customer);
            super.plant(in, customer);
        }
    },
    MEMBER_BLANK(Fate.MEASURED, MEMBERSHIP, "USER_KEY", ""),
    METRIC_CURRENCY_UNKNOWN(Fate.REPORTED, METRIC, "CURRENCY", "ZZZ"),
    TICKET_OF_YEAR_9999(Fate.MEASURED, TICKET_FACT, "CREATED_AT", 253_402_300_799_000L),
    TICKET_BEFORE_TIME(Fate.MEASURED, TICKET_FACT, "CREATED_AT", Long.MIN_VALUE),
    TICKET_AFTER_TIME(Fate.REPORTED, TICKET_FACT, "CREATED_AT", Long.MAX_VALUE),
    SOLVED_BEFORE_ASKED(Fate.MEASURED, TICKET_FACT, "RESOLVED_AT", 0L),
    SOLVED_AFTER_TIME(Fate.MEASURED, TICKET_FACT, "RESOLVED_AT", Long.MAX_VALUE),
    CATEGORY_UNKNOWN(Fate.MEASURED, TICKET_FACT, "CATEGORY", 77),
    REPORTER_GONE(Fate.MEASURED, TICKET_FACT, "REPORTER_ID", null),
    STARS_BEYOND_FIVE(Fate.MEASURED, TICKET_FACT, "STARS", 1_000_000),
    MESSAGE_BY_NOBODY(Fate.MEASURED, CUSTOMER_MESSAGE, "AUTHOR_ID", null),
    MESSAGE_BEFORE_TIME(Fate.MEASURED, CUSTOMER_MESSAGE, "AT", Long.MIN_VALUE),
    NO_NUMBER(Fate.MEASURED, FIELD_VALUE, "WHOLE_TEXT", "NaN 1e308"),
    STANDING_UNREADABLE(Fate.MEASURED, STANDING, "INPUTS", "0\nnonsense");

    private static final int FIRST = 100;

    private final Fate fate;
    private final Kind kind;
    private final Map<String, Object> unusual = new HashMap<>();

    Poison(Fate fate, Kind kind, String column, Object value) {
        this.fate = fate;
        this.kind = kind;
        unusual.put(column, value);
    }

    /** What becomes of the customer. */
    enum Fate {
        MEASURED,
        REPORTED,
        GONE
    }

    Fate fate() {
        return fate;
    }

    /** The customer that has it. */
    int customer() {
        return FIRST + ordinal();
    }

    void plant(Planted in) {
        plant(in, customer());
    }

    /** Takes it away again. */
    void heal(Planted in) {
        in.clear(kind, customer());
    }

    void plant(Planted in, int customer) {
        in.row(kind, customer, unusual(customer));
    }

    Map<String, Object> unusual(int customer) {
        return unusual;
    }
}
