package io.customer360.csm;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes whether there is a page for CSMs, and by which rules it counts. */
public final class ChangeCsmPage {

    private final CsmPageStore store;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the settings in this store. */
    public ChangeCsmPage(CsmPageStore store, UnitOfWork work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Reads the fields {@code version}, {@code on}, {@code months} and {@code medium} and saves
     * them.
     */
    public CsmPageSettings on(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        int months = fields.required("months", ChangeCsmPage::months).orElse(CsmPageSettings.LEAST);
        var wanted = new CsmPageSettings(fields.flag("on"), months, fields.flag("medium"), version);
        fields.check();
        return work.inOne(() -> save(wanted, actor));
    }

    private CsmPageSettings save(CsmPageSettings wanted, Actor actor) {
        CsmPageSettings current = store.current();
        if (current.version() != wanted.version()) {
            throw new Stale(current);
        }
        List<FieldChange> changes = FieldChange.between(texts(current), texts(wanted));
        if (changes.isEmpty()) {
            return current;
        }
        var next =
                new CsmPageSettings(
                        wanted.on(), wanted.months(), wanted.mediumToo(), current.version() + 1);
        store.save(next, current.version(), new Revision(actor.key(), clock.instant(), changes));
        return next;
    }

    private static int months(String text) {
        return Parse.wholeNumber(text, CsmPageSettings.LEAST, CsmPageSettings.MOST);
    }

    private static Map<String, String> texts(CsmPageSettings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("on", Boolean.toString(settings.on()));
        texts.put("months", Integer.toString(settings.months()));
        texts.put("medium", Boolean.toString(settings.mediumToo()));
        return texts;
    }
}
