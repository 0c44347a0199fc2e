package io.customer360.measure;

import static io.customer360.measure.MeasureGroup.CONTRACT;
import static io.customer360.measure.MeasureGroup.ENGAGEMENT;
import static io.customer360.measure.MeasureGroup.PAYMENT;
import static io.customer360.measure.MeasureGroup.RELATIONSHIP;
import static io.customer360.measure.MeasureGroup.SUPPORT;
import static io.customer360.measure.MeasureGroup.USAGE;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be measured of a customer. Kept values name it by its code. */
public enum Measure {
    OVERDUE_INVOICES(PAYMENT, Unit.COUNT, "c360.measures.overdue-invoices.label"),
    /** The due day of the oldest invoice that is overdue. */
    OLDEST_OVERDUE(PAYMENT, Unit.DAY, "c360.measures.oldest-overdue.label"),
    /** The median of the last payments; one before the due day counts as on time. */
    DAYS_LATE(PAYMENT, Unit.DAYS, "c360.measures.days-late.label"),
    /** Of how many payments that is the median. */
    PAID_INVOICES(PAYMENT, Unit.COUNT, "c360.measures.paid-invoices.label"),

    /** The last request or comment of a member. */
    LAST_MESSAGE(ENGAGEMENT, Unit.MOMENT, "c360.measures.last-message.label"),
    /** The median gap between days with a message, a fixed one while there are too few. */
    EXPECTED_GAP(ENGAGEMENT, Unit.DAYS, "c360.measures.expected-gap.label"),
    /** How many gaps there are. */
    MESSAGE_GAPS(ENGAGEMENT, Unit.COUNT, "c360.measures.message-gaps.label"),
    MESSAGES_30(ENGAGEMENT, Unit.COUNT, "c360.measures.messages-30.label"),
    MEETINGS_90(ENGAGEMENT, Unit.COUNT, "c360.measures.meetings-90.label"),
    MEMBERS(ENGAGEMENT, Unit.COUNT, "c360.measures.members.label"),
    /** How many different people wrote. */
    MEMBERS_SEEN_30(ENGAGEMENT, Unit.COUNT, "c360.measures.members-seen-30.label"),

    ACTIVE_USERS_30(USAGE, Unit.COUNT, "c360.measures.active-users-30.label"),
    ACTIVE_USERS_BEFORE(USAGE, Unit.COUNT, "c360.measures.active-users-before.label"),
    FEATURES_ADOPTED(USAGE, Unit.SHARE, "c360.measures.features-adopted.label"),
    KEY_EVENTS_30(USAGE, Unit.COUNT, "c360.measures.key-events-30.label"),
    /** The own mean of thirty days. */
    KEY_EVENTS_USUAL(USAGE, Unit.NUMBER, "c360.measures.key-events-usual.label"),

    OPEN_TICKETS(SUPPORT, Unit.COUNT, "c360.measures.open-tickets.label"),
    /** The median time to resolve a ticket, of those resolved in the last ninety days. */
    RESOLUTION_90(SUPPORT, Unit.DURATION, "c360.measures.resolution-90.label"),
    RESOLVED_90(SUPPORT, Unit.COUNT, "c360.measures.resolved-90.label"),
    /** The same of the half year before. */
    RESOLUTION_BEFORE(SUPPORT, Unit.DURATION, "c360.measures.resolution-before.label"),
    RESOLVED_BEFORE(SUPPORT, Unit.COUNT, "c360.measures.resolved-before.label"),
    /** Tickets that are escalated, or late in this or the last thirty days; each counts once. */
    ESCALATED_OR_BREACHED_30(SUPPORT, Unit.COUNT, "c360.measures.escalated-or-breached-30.label"),
    OPEN_ESCALATIONS(SUPPORT, Unit.COUNT, "c360.measures.open-escalations.label"),
    /** When the open ticket that is late longest came to be. */
    OLDEST_BREACH(SUPPORT, Unit.MOMENT, "c360.measures.oldest-breach.label"),
    RATINGS_90(SUPPORT, Unit.COUNT, "c360.measures.ratings-90.label"),
    SATISFIED_90(SUPPORT, Unit.COUNT, "c360.measures.satisfied-90.label"),
    WORST_STARS_90(SUPPORT, Unit.COUNT, "c360.measures.worst-stars-90.label"),
    /** When the worst of those ratings was given last. */
    WORST_STARS_AT(SUPPORT, Unit.MOMENT, "c360.measures.worst-stars-at.label"),
    CREATED_30(SUPPORT, Unit.COUNT, "c360.measures.created-30.label"),
    /** New tickets in thirty days of the year before those. */
    CREATED_USUAL(SUPPORT, Unit.NUMBER, "c360.measures.created-usual.label"),
    FIRST_REQUEST(SUPPORT, Unit.MOMENT, "c360.measures.first-request.label"),
    /** The most new tickets of any thirty days of the last ninety. */
    CREATED_PEAK(SUPPORT, Unit.COUNT, "c360.measures.created-peak.label"),
    /** The last of those thirty days. */
    CREATED_PEAK_DAY(SUPPORT, Unit.DAY, "c360.measures.created-peak-day.label"),

    /** How many different types the active contacts have. */
    CONTACT_TYPES(RELATIONSHIP, Unit.COUNT, "c360.measures.contact-types.label"),
    CHAMPIONS(RELATIONSHIP, Unit.COUNT, "c360.measures.champions.label"),
    /** When a champion wrote last. */
    CHAMPION_SEEN(RELATIONSHIP, Unit.MOMENT, "c360.measures.champion-seen.label"),
    LAST_QBR(RELATIONSHIP, Unit.DAY, "c360.measures.last-qbr.label"),
    /** What the level of the newest pulse is worth. */
    PULSE_POINTS(RELATIONSHIP, Unit.COUNT, "c360.measures.pulse-points.label"),
    /** The moment up to which that pulse tells how things are. */
    PULSE_AT(RELATIONSHIP, Unit.MOMENT, "c360.measures.pulse-at.label"),
    /** What the active scorecards come to together. */
    SCORECARD_POINTS(RELATIONSHIP, Unit.NUMBER, "c360.measures.scorecard-points.label"),
    SCORECARD_AT(RELATIONSHIP, Unit.MOMENT, "c360.measures.scorecard-at.label"),
    /** For how many days after that they count. */
    SCORECARD_VALID(RELATIONSHIP, Unit.DAYS, "c360.measures.scorecard-valid.label"),

    /** The next end of a subscription that does not renew by itself. */
    NEAREST_RENEWAL(CONTRACT, Unit.DAY, "c360.measures.nearest-renewal.label"),
    /** The part of the recurring revenue that renews by itself. */
    AUTO_RENEW_SHARE(CONTRACT, Unit.SHARE, "c360.measures.auto-renew-share.label"),
    /** How the recurring revenue differs from that of a year ago, as a part of that. */
    ARR_CHANGE_12(CONTRACT, Unit.SHARE, "c360.measures.arr-change-12.label"),
    /** Subscriptions that ended in the last year and nothing took their place. */
    EXPIRED(CONTRACT, Unit.COUNT, "c360.measures.expired.label"),
    /** The day on which the first of those ended. */
    OLDEST_EXPIRED(CONTRACT, Unit.DAY, "c360.measures.oldest-expired.label"),
    /** When a task for the renewal was made last. */
    RENEWAL_TALK(CONTRACT, Unit.MOMENT, "c360.measures.renewal-talk.label"),
    /** When the first subscription of all began. */
    FIRST_SUBSCRIPTION(CONTRACT, Unit.DAY, "c360.measures.first-subscription.label");

    private final MeasureGroup group;
    private final Unit unit;
    private final String textKey;

    Measure(MeasureGroup group, Unit unit, String textKey) {
        this.group = group;
        this.unit = unit;
        this.textKey = textKey;
    }

    /** The measure with this code, unless it is one that there is no more. */
    static Optional<Measure> find(String code) {
        return Stream.of(values()).filter(measure -> measure.code().equals(code)).findFirst();
    }

    /** Its name where it is kept and in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** The factor it belongs to. */
    public MeasureGroup group() {
        return group;
    }

    /** What its values are. */
    public Unit unit() {
        return unit;
    }

    /** Whether it tells about amounts of money. */
    public boolean revenue() {
        return this == AUTO_RENEW_SHARE || this == ARR_CHANGE_12;
    }

    /** Whether it is made of tickets, of those too that a reader may not see. */
    public boolean tickets() {
        return switch (this) {
            case LAST_MESSAGE,
                            EXPECTED_GAP,
                            MESSAGE_GAPS,
                            MESSAGES_30,
                            MEMBERS_SEEN_30,
                            CONTACT_TYPES,
                            CHAMPION_SEEN ->
                    true;
            default -> group == SUPPORT;
        };
    }
}
