package io.customer360.adapter.ao.settings;

import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.shared.Revision;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The versions of lists whose members have tables of their own: taken, announced and read as those
 * of setting documents, so that memory of a list is never used below its newest version.
 */
public final class ListVersions {
    private final SettingDocuments documents;

    /** Wired by Spring. */
    public ListVersions(SettingDocuments documents) {
        this.documents = documents;
    }

    /** The version of a list that was never changed is 0. */
    public int current(String name) {
        return documents.read(name).map(Document::version).orElse(0);
    }

    /** The version as the database has it: what memory says may be older than a lost race. */
    public int stored(String name) {
        return documents.stored(name).map(Document::version).orElse(0);
    }

    /**
     * Takes the next version of a list.
     *
     * @param newer the list as it is stored, read after a refusal
     */
    public void take(
            String name, int next, Revision revision, Supplier<? extends Optional<?>> newer) {
        documents.write(
                name,
                new Document(SettingDocuments.JSON.createObjectNode(), next),
                revision,
                newer);
    }
}
