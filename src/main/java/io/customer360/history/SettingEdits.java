package io.customer360.history;

import java.util.List;
import java.util.OptionalInt;

/** The edits of settings, as stores have kept them. */
public interface SettingEdits {

    /**
     * The latest edits of a trail, newest first.
     *
     * @param before only edits older than the one with this id
     */
    List<SettingEdit> newest(SettingTrail trail, OptionalInt before, int limit);
}
