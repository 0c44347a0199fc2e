package io.customer360.adapter.ao.run;

import io.customer360.adapter.ao.Width;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One run; its id is the number that keeps an older one from writing. */
@Table("RUN")
@Preload
public interface RunRow extends Entity {
    String ID = "ID";
    String SLOT = "SLOT";
    String JOB = "JOB";
    String BUCKET = "BUCKET";
    String ATTEMPT = "ATTEMPT";
    String NODE = "NODE";
    String STATE = "STATE";
    String STARTED = "STARTED";
    String HEARTBEAT = "HEARTBEAT";
    String TOUCHES = "TOUCHES";
    String PLACE = "PLACE";
    String TOTAL = "TOTAL";
    String DONE = "DONE";
    String WRITTEN = "WRITTEN";
    String FAILED = "FAILED";
    String ASKED_BY = "ASKED_BY";
    String CANCEL_ASKED = "CANCEL_ASKED";

    /** Job, bucket and attempt: an index of several columns would be made anew at every start. */
    @Unique
    @NotNull
    @StringLength(100)
    String getSlot();

    @Indexed
    @NotNull
    @StringLength(30)
    String getJob();

    @Indexed
    @NotNull
    @StringLength(50)
    String getBucket();

    int getAttempt();

    @NotNull
    @StringLength(200)
    String getNode();

    @Indexed
    @NotNull
    @StringLength(20)
    String getState();

    void setState(String state);

    long getStarted();

    Long getEnded();

    void setEnded(Long millis);

    long getHeartbeat();

    void setHeartbeat(long millis);

    /** Counts transactions, so that each of them changes this row. */
    int getTouches();

    void setTouches(int count);

    @StringLength(200)
    String getPlace();

    void setPlace(String cursor);

    int getTotal();

    void setTotal(int records);

    int getDone();

    void setDone(int records);

    int getWritten();

    void setWritten(int rows);

    int getFailed();

    void setFailed(int records);

    @Indexed
    @StringLength(Width.USER_KEY)
    String getAskedBy();

    void setAskedBy(String key);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String text);

    boolean isCancelAsked();

    void setCancelAsked(boolean asked);
}
