package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.imports.ImportErrorRow;
import io.customer360.adapter.ao.imports.ImportPartRow;
import io.customer360.adapter.ao.imports.ImportRow;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a user has brought in; erased, they are gone with their texts. What they have
 * stored stays, and so do files of others, whatever they say, until their time is over.
 */
public final class ImportTraces implements PersonalData {
    private final ActiveObjects ao;
    private final RowTraces rows;

    /** Wired by Spring. */
    public ImportTraces(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new RowTraces(ao);
    }

    @Override
    public Traces of(Subject subject) {
        return new Traces(
                "imports",
                "c360.privacy.imports.label",
                rows.first(ImportRow.class, own(subject))
                        .map(row -> new Trace(Optional.empty(), Map.of("file", row.getFileName())))
                        .toList(),
                rows.count(ImportRow.class, own(subject)));
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        return rows.change(ImportRow.class, own(subject), work, this::remove);
    }

    private void remove(List<ImportRow> files) {
        for (var file : files) {
            ao.deleteWithSQL(ImportErrorRow.class, ImportErrorRow.IMPORT_ID + " = ?", file.getID());
            ao.deleteWithSQL(ImportPartRow.class, ImportPartRow.IMPORT_ID + " = ?", file.getID());
            ao.delete(file);
        }
    }

    private static Rows own(Subject subject) {
        return Rows.in(ImportRow.OWNER, RowTraces.keys(subject));
    }
}
