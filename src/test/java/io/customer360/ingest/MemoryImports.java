package io.customer360.ingest;

import io.customer360.batch.BatchId;
import io.customer360.shared.UserKey;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Imports in memory. */
public final class MemoryImports implements Imports {
    private final Map<Integer, Import> all = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, List<ImportError>> errors = new TreeMap<>();
    private final boolean keeping;
    private int last;

    public MemoryImports() {
        this(true);
    }

    private MemoryImports(boolean keeping) {
        this.keeping = keeping;
    }

    /** A store that lets go of what it is given, so that only its giver needs memory. */
    static MemoryImports forgetful() {
        return new MemoryImports(false);
    }

    @Override
    public Import add(
            UserKey owner,
            String kind,
            String name,
            CsvFile file,
            Iterator<String> pieces,
            Instant now) {
        StringBuilder text = new StringBuilder();
        while (pieces.hasNext()) {
            String piece = pieces.next();
            if (piece.length() > PIECE || Character.isLowSurrogate(piece.charAt(0))) {
                throw new IllegalArgumentException("not a piece");
            }
            text.append(keeping ? piece : "");
        }
        ImportId id = new ImportId(++last);
        texts.put(last, text.toString());
        Import one =
                new Import(
                        id,
                        owner,
                        now,
                        kind,
                        name,
                        file,
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        all.put(last, one);
        return one;
    }

    @Override
    public Optional<Import> find(ImportId id) {
        return Optional.ofNullable(all.get(id.value()));
    }

    @Override
    public List<Import> of(UserKey owner, int max) {
        return all.values().stream().filter(it -> it.owner().equals(owner)).limit(max).toList();
    }

    @Override
    public Reader text(ImportId id) {
        return new StringReader(texts.get(id.value()));
    }

    /** Loses the end of a text. */
    void cut(ImportId id, String left) {
        texts.put(id.value(), left);
    }

    @Override
    public void check(ImportId id, ImportPlan plan, BatchId batch) {
        Import one = all.get(id.value());
        keep(one, Optional.of(plan), Optional.of(batch), one.runs());
    }

    @Override
    public void run(ImportId id, BatchId batch) {
        Import one = all.get(id.value());
        List<BatchId> runs = new ArrayList<>(one.runs());
        runs.add(batch);
        keep(one, one.plan(), one.check(), runs);
    }

    @Override
    public void addErrors(ImportId id, List<ImportError> more) {
        List<ImportError> kept = errors.computeIfAbsent(id.value(), one -> new ArrayList<>());
        kept.addAll(more);
        kept.sort(Comparator.comparing(ImportError::line));
    }

    @Override
    public void clearErrors(ImportId id) {
        errors.remove(id.value());
    }

    @Override
    public List<ImportError> errors(ImportId id, long after, int max) {
        return errors.getOrDefault(id.value(), List.of()).stream()
                .filter(it -> it.line() > after)
                .limit(max)
                .toList();
    }

    @Override
    public void remove(ImportId id) {
        all.remove(id.value());
        texts.remove(id.value());
        errors.remove(id.value());
    }

    @Override
    public List<ImportId> before(Instant moment, int after, int max) {
        return all.values().stream()
                .filter(it -> it.created().isBefore(moment))
                .map(Import::id)
                .filter(id -> id.value() > after)
                .sorted(Comparator.comparing(ImportId::value))
                .limit(max)
                .toList();
    }

    private void keep(
            Import one, Optional<ImportPlan> plan, Optional<BatchId> check, List<BatchId> runs) {
        all.put(
                one.id().value(),
                new Import(
                        one.id(),
                        one.owner(),
                        one.created(),
                        one.kind(),
                        one.name(),
                        one.file(),
                        plan,
                        check,
                        runs));
    }
}
