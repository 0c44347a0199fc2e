package io.customer360.rest;

import io.customer360.rest.view.Worded;
import java.time.Instant;
import java.util.List;

/**
 * The latest changes of settings, newest first.
 *
 * @param page the administration page that makes them
 * @param older what to ask for with {@code ?before=} to read on; absent at the end
 */
public record SettingHistoryJson(String page, List<Item> items, Integer older) {

    /**
     * One field of a setting that somebody changed.
     *
     * @param edit what the changes of one edit have in common
     * @param about which of several records or lists was changed; absent where there is but one
     * @param from the lines that only stood there before
     * @param to the lines that only stand there since
     * @param whole whether a record was added or removed, which one side tells
     */
    public record Item(
            int edit,
            Worded about,
            Worded field,
            List<Line> from,
            List<Line> to,
            String by,
            Instant at,
            boolean whole) {}

    /**
     * One line of a setting.
     *
     * @param off whether it names something that is switched off
     */
    public record Line(Worded text, boolean off) {}
}
