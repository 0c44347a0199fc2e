package io.customer360.fact;

import java.util.stream.Stream;

/** How far a ticket is. */
public enum Progress {
    TO_DO(1, "new"),
    IN_PROGRESS(2, "indeterminate"),
    DONE(3, "done");

    private final int number;
    private final String category;

    Progress(int number, String category) {
        this.number = number;
        this.category = category;
    }

    /** The progress that Jira's category of a status means; what is not known is to be done. */
    public static Progress ofCategory(String key) {
        return Stream.of(values())
                .filter(progress -> progress.category.equals(key))
                .findFirst()
                .orElse(TO_DO);
    }

    /** The progress of this number. */
    public static Progress of(int number) {
        return Stream.of(values())
                .filter(progress -> progress.number == number)
                .findFirst()
                .orElse(TO_DO);
    }

    /** The number under which it is kept. */
    public int number() {
        return number;
    }
}
