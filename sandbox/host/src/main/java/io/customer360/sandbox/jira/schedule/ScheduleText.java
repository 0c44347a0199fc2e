package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;
import java.util.TimeZone;

/** A schedule as one line of text: {@code interval|3600000|1772625600000}, {@code cron|UTC|…}. */
final class ScheduleText {
    private static final String INTERVAL = "interval";
    private static final String CRON = "cron";

    private ScheduleText() {}

    static String write(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            IntervalScheduleInfo info = schedule.getIntervalScheduleInfo();
            Date first = info.getFirstRunTime();
            return String.join(
                    "|",
                    INTERVAL,
                    Long.toString(info.getIntervalInMillis()),
                    first == null ? "" : Long.toString(first.getTime()));
        }
        CronScheduleInfo info = schedule.getCronScheduleInfo();
        TimeZone zone = info.getTimeZone();
        return String.join("|", CRON, zone == null ? "" : zone.getID(), info.getCronExpression());
    }

    static Schedule read(String text) {
        String[] parts = text.split("\\|", 3);
        return parts[0].equals(INTERVAL)
                ? Schedule.forInterval(
                        Long.parseLong(parts[1]),
                        parts[2].isEmpty() ? null : new Date(Long.parseLong(parts[2])))
                : Schedule.forCronExpression(
                        parts[2], parts[1].isEmpty() ? null : TimeZone.getTimeZone(parts[1]));
    }
}
