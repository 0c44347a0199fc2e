package io.customer360.health;

import static io.customer360.measure.MeasureGroup.CONTRACT;
import static io.customer360.measure.MeasureGroup.ENGAGEMENT;
import static io.customer360.measure.MeasureGroup.PAYMENT;
import static io.customer360.measure.MeasureGroup.RELATIONSHIP;
import static io.customer360.measure.MeasureGroup.SUPPORT;
import static io.customer360.measure.MeasureGroup.USAGE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import io.customer360.measure.MeasureGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of the factors, with the share and the curve that they are shipped with. */
public enum SubMeasure {
    OVERDUE_COUNT(PAYMENT, Scale.COUNT, 40, "0:100 3:0", "c360.score.overdue-count.label"),
    OVERDUE_DAYS(PAYMENT, Scale.DAYS, 40, "0:100 60:0", "c360.score.overdue-days.label"),
    DAYS_LATE(PAYMENT, Scale.DAYS, 20, "0:100 30:0", "c360.score.days-late.label"),

    SILENT_DAYS(ENGAGEMENT, Scale.DAYS, 40, "7:100 90:0", "c360.score.silent-days.label"),
    MEETINGS(ENGAGEMENT, Scale.COUNT, 30, "0:0 3:100", "c360.score.meetings.label"),
    MEMBERS_SEEN(ENGAGEMENT, Scale.PERCENT, 30, "0:0 60:100", "c360.score.members-seen.label"),

    ACTIVE_USERS(USAGE, Scale.TIMES, 40, "0.5:0 1.05:100", "c360.score.active-users.label"),
    ADOPTION(USAGE, Scale.PERCENT, 30, "10:0 80:100", "c360.score.adoption.label"),
    KEY_EVENTS(USAGE, Scale.TIMES, 30, "0.4:0 1:100", "c360.score.key-events.label"),

    OPEN_LOAD(SUPPORT, Scale.TIMES, 25, "1:100 4:0", "c360.score.open-load.label"),
    RESOLUTION(SUPPORT, Scale.TIMES, 25, "1:100 3:0", "c360.score.resolution.label"),
    ESCALATIONS(SUPPORT, Scale.COUNT, 30, "0:100 3:0", "c360.score.escalations.label"),
    SATISFACTION(SUPPORT, Scale.PERCENT, 20, "50:0 95:100", "c360.score.satisfaction.label"),

    CONTACT_TYPES(RELATIONSHIP, Scale.COUNT, 40, "0:0 4:100", "c360.score.contact-types.label"),
    CHAMPION(RELATIONSHIP, Scale.YES_NO, 40, "0:0 1:100", "c360.score.champion.label"),
    REVIEW_DAYS(RELATIONSHIP, Scale.DAYS, 20, "90:100 270:0", "c360.score.review-days.label"),
    /** What the people who look after the customer think of it. */
    PULSE(RELATIONSHIP, Scale.POINTS, 0, "0:0 100:100", "c360.score.pulse.label"),
    /** What they have rated by hand. */
    SCORECARD(RELATIONSHIP, Scale.POINTS, 0, "0:0 100:100", "c360.score.scorecard.label"),

    RENEWAL_DAYS(CONTRACT, Scale.DAYS, 50, "0:0 180:100", "c360.score.renewal-days.label"),
    AUTO_RENEW(CONTRACT, Scale.PERCENT, 25, "0:0 100:100", "c360.score.auto-renew.label"),
    EXPANSION(CONTRACT, Scale.PERCENT, 25, "-20:0 10:100", "c360.score.expansion.label");

    private static final Map<MeasureGroup, List<SubMeasure>> OF =
            Stream.of(values())
                    .collect(
                            groupingBy(
                                    SubMeasure::factor,
                                    () -> new EnumMap<>(MeasureGroup.class),
                                    toUnmodifiableList()));

    private final MeasureGroup factor;
    private final Scale scale;
    private final int share;
    private final Curve curve;
    private final String textKey;

    SubMeasure(MeasureGroup factor, Scale scale, int share, String curve, String textKey) {
        this.factor = factor;
        this.scale = scale;
        this.share = share;
        this.curve = Curve.of(curve);
        this.textKey = textKey;
    }

    /** The sub-measure with this code, unless it is one that there is no more. */
    public static Optional<SubMeasure> find(String code) {
        return Stream.of(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    /** The parts of a factor, in the order of the page. */
    public static List<SubMeasure> of(MeasureGroup factor) {
        return OF.get(factor);
    }

    /** Its name in models and in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** The factor it is a part of. */
    public MeasureGroup factor() {
        return factor;
    }

    /** What its values count. */
    public Scale scale() {
        return scale;
    }

    /** Whether people give it, rather than records. */
    public boolean manual() {
        return scale == Scale.POINTS;
    }

    /** Whether it tells about amounts of money. */
    public boolean revenue() {
        return this == AUTO_RENEW || this == EXPANSION;
    }

    /** Whether it is made of tickets, of those too that a reader may not see. */
    public boolean tickets() {
        return switch (this) {
            case SILENT_DAYS, MEMBERS_SEEN, CONTACT_TYPES, CHAMPION -> true;
            default -> factor == SUPPORT;
        };
    }

    /** The percent of its factor that it is shipped with. */
    int share() {
        return share;
    }

    /** The curve that it is shipped with, whose direction every other one shares. */
    Curve curve() {
        return curve;
    }
}
