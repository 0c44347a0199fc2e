package com.atlassian.scheduler.config;

import java.util.TimeZone;

/** A schedule by a cron expression. */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    /** The zone of the expression; null means the scheduler's. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
