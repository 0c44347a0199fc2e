package io.customer360.jobs;

import com.atlassian.scheduler.config.Schedule;
import io.customer360.run.Buckets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** How often a job runs, and for which time a run at an instant is. */
enum Rhythm {

    /** Every minute. */
    MINUTE(Duration.ofMinutes(1)),

    /** Every hour. */
    HOUR(Duration.ofHours(1)),

    /**
     * After two in the night; once more after five, in case that the hour from two to three did not
     * exist, nobody was up, or the first run failed.
     */
    NIGHT(Duration.ofDays(1)),

    /** Only when somebody asks. */
    ASKED(Duration.ZERO);

    private static final Pattern NIGHTLY = Pattern.compile("0 \\d{1,2} 2,5 \\* \\* \\?");
    private static final int MINUTES = 60;

    private final Duration interval;

    Rhythm(Duration interval) {
        this.interval = interval;
    }

    /** The time that a run at an instant is for. */
    String bucket(Instant at, ZoneId zone) {
        return switch (this) {
            case MINUTE -> Buckets.minute(at);
            case HOUR -> Buckets.hour(at);
            case NIGHT -> Buckets.night(at, zone);
            case ASKED -> Buckets.asked();
        };
    }

    /** A schedule of this rhythm; instances have nights of their own. */
    Schedule schedule(Instant now, ZoneId zone) {
        return this == NIGHT
                ? Schedule.forCronExpression(
                        "0 " + ThreadLocalRandom.current().nextInt(MINUTES) + " 2,5 * * ?",
                        TimeZone.getTimeZone(zone))
                : Schedule.forInterval(interval.toMillis(), Date.from(now.plus(interval)));
    }

    /** Whether a schedule is one of this rhythm. */
    boolean keptBy(Schedule known) {
        if (known.getType() == Schedule.Type.INTERVAL) {
            return this != NIGHT
                    && known.getIntervalScheduleInfo().getIntervalInMillis() == interval.toMillis();
        }
        var cron = known.getCronScheduleInfo().getCronExpression();
        return this == NIGHT && NIGHTLY.matcher(cron).matches();
    }
}
