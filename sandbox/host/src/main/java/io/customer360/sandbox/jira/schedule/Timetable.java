package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a schedule is due. Cron expressions have six fields, exactly one {@code ?} for the day, and
 * days of the week by name, because Jira counts them from Sunday and others do not.
 */
final class Timetable {
    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final Pattern NUMBERED_WEEKDAY = Pattern.compile(".*[0-9].*");

    private Timetable() {}

    /** The first run of a new job, given what is asked for and what time it is. */
    static Instant first(Schedule schedule, Instant now) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            Instant next = cron(schedule.getCronScheduleInfo(), now);
            if (next == null) {
                throw new SchedulerServiceException("the schedule never runs");
            }
            return next;
        }
        var first = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return first == null ? now : first.toInstant();
    }

    /** The run after the one that starts now, or null when that was the last. */
    static Instant after(Schedule schedule, Instant now) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            try {
                return cron(schedule.getCronScheduleInfo(), now);
            } catch (SchedulerServiceException checkedBefore) {
                throw new IllegalStateException(checkedBefore);
            }
        }
        IntervalScheduleInfo info = schedule.getIntervalScheduleInfo();
        return info.getIntervalInMillis() == 0 ? null : now.plusMillis(info.getIntervalInMillis());
    }

    private static Instant cron(CronScheduleInfo info, Instant now)
            throws SchedulerServiceException {
        ZoneId zone = info.getTimeZone() == null ? ZONE : info.getTimeZone().toZoneId();
        try {
            ZonedDateTime next = parse(info.getCronExpression()).next(now.atZone(zone));
            return next == null ? null : next.toInstant();
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new SchedulerServiceException(
                    "not a cron expression: " + info.getCronExpression(), wrong);
        }
    }

    private static CronExpression parse(String expression) {
        String[] fields = expression.strip().toUpperCase(Locale.ROOT).split("\\s+");
        if (fields.length != 6) {
            throw new IllegalArgumentException(
                    "six fields are understood, from seconds to weekday");
        }
        if (fields[3].equals("?") == fields[5].equals("?")) {
            throw new IllegalArgumentException("either the day or the weekday is ?");
        }
        if (NUMBERED_WEEKDAY.matcher(fields[5]).matches()) {
            throw new IllegalArgumentException("weekdays go by name here");
        }
        return CronExpression.parse(String.join(" ", fields));
    }
}
