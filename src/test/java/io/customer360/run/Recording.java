package io.customer360.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Trouble that is written down, and pauses that take no time. */
public final class Recording implements Trouble {

    /** How long was waited. */
    public final List<Duration> pauses = new ArrayList<>();

    /** Which records were told of. */
    public final List<String> poison = new ArrayList<>();

    /** Which runs were given up. */
    public final List<Integer> failed = new ArrayList<>();

    @Override
    public boolean passing(Throwable failure) {
        return failure instanceof Passing;
    }

    @Override
    public void pause(Duration time) {
        pauses.add(time);
    }

    @Override
    public void poison(Job job, String record, Throwable failure) {
        poison.add(record);
    }

    @Override
    public void failed(Run run, Throwable failure) {
        failed.add(run.number());
    }

    /** A fault that passes by itself. */
    public static final class Passing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Tells what is the matter. */
        public Passing(String message) {
            super(message);
        }
    }
}
