package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** What the scheduler knows of a job. */
public interface JobDetails {
    Schedule getSchedule();

    Map<String, Serializable> getParameters();

    /** When it runs next, or null when it will not. */
    Date getNextRunTime();
}
