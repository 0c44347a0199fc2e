package com.atlassian.jira.datetime;

import java.util.Date;
import java.util.TimeZone;

/** Dates as Jira writes and reads them; every change answers another formatter. */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withZone(TimeZone timeZone);

    String format(Date date);
}
