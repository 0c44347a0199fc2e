package io.customer360.sandbox.ravenstack;

import java.nio.file.Path;

/**
 * What to import.
 *
 * @param keepDates whether days stay as they are in the files
 */
public record ImportChoice(RavenFolder folder, boolean keepDates) {

    /** The data set in a folder, its days moved so that its last one is yesterday. */
    public static ImportChoice of(Path folder) {
        return new ImportChoice(RavenFolder.open(folder), false);
    }

    /** The same with the days of the files. */
    public ImportChoice keepingDates() {
        return new ImportChoice(folder, true);
    }
}
