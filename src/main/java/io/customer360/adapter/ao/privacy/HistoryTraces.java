package io.customer360.adapter.ao.privacy;

import static java.util.Objects.requireNonNullElse;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.revision.ChangeRow;
import io.customer360.adapter.ao.revision.RevisionRow;
import io.customer360.field.FieldDefinitions;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldType;
import io.customer360.note.Note;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes in history from or to a person, former addresses and mentions in notes. Texts of
 * unlimited length cannot be compared on every database, so the changes of the fields that name
 * people are read and compared here. The field of a definition that is gone may have named people.
 */
public final class HistoryTraces implements PersonalData {
    private static final Set<String> PEOPLE = Set.of("csm", "user", "serviceAccount");
    private static final Set<String> MENTIONING = Set.of(Note.ENTITY, "text");
    private static final String EMAIL = "email";
    private static final String CUSTOM = "field:";
    private static final Rows FIELDS =
            Rows.in(
                            ChangeRow.FIELD_NAME,
                            Stream.of(PEOPLE, MENTIONING, Set.of(EMAIL))
                                    .flatMap(Set::stream)
                                    .sorted()
                                    .toList())
                    .or(Rows.where(ChangeRow.FIELD_NAME + " LIKE ?", CUSTOM + "%"));
    private static final Rows NOTES =
            Rows.where(RevisionRow.ENTITY_REF + " LIKE ?", Note.ENTITY + ":%");

    private final RowTraces rows;
    private final FieldDefinitions definitions;

    /** Wired by Spring. */
    public HistoryTraces(ActiveObjects ao, FieldDefinitions definitions) {
        this.rows = new RowTraces(ao);
        this.definitions = definitions;
    }

    @Override
    public Traces of(Subject subject) {
        var person = new PersonTexts(subject);
        var harmless = harmless();
        var listed = new ArrayList<Trace>();
        var total = new AtomicInteger();
        rows.read(
                ChangeRow.class,
                FIELDS,
                row -> {
                    var step = step(row.getFieldName(), person, harmless);
                    if (names(row, step) && total.incrementAndGet() <= MOST_LISTED) {
                        listed.add(trace(row));
                    }
                });
        return new Traces("history", "c360.privacy.history.label", listed, total.get());
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        var person = new PersonTexts(subject);
        var harmless = harmless();
        rows.walk(RevisionRow.class, NOTES, work, row -> renamed(row, person));
        return rows.walk(
                ChangeRow.class,
                FIELDS,
                work,
                row -> rewritten(row, step(row.getFieldName(), person, harmless)));
    }

    /** The custom fields that name nobody. */
    private Set<String> harmless() {
        return Stream.of(FieldEntity.values())
                .flatMap(entity -> definitions.of(entity).stream())
                .filter(field -> field.type() != FieldType.USER)
                .map(field -> CUSTOM + field.id().value())
                .collect(Collectors.toSet());
    }

    /** How the texts of a field are freed from a person. */
    private static UnaryOperator<String> step(
            String field, PersonTexts person, Set<String> harmless) {
        if (MENTIONING.contains(field)) {
            return person::mentions;
        }
        if (field.equals(EMAIL)) {
            return person::email;
        }
        return harmless.contains(field) ? UnaryOperator.identity() : person::key;
    }

    private static boolean names(ChangeRow row, UnaryOperator<String> step) {
        return !Objects.equals(row.getOldText(), step.apply(row.getOldText()))
                || !Objects.equals(row.getNewText(), step.apply(row.getNewText()));
    }

    private static boolean rewritten(ChangeRow row, UnaryOperator<String> step) {
        boolean named = names(row, step);
        if (named) {
            row.setOldText(step.apply(row.getOldText()));
            row.setNewText(step.apply(row.getNewText()));
        }
        return named;
    }

    private static boolean renamed(RevisionRow row, PersonTexts person) {
        var subject = person.beginning(row.getSubject());
        boolean named = !Objects.equals(row.getSubject(), subject);
        if (named) {
            row.setSubject(subject);
        }
        return named;
    }

    private static Trace trace(ChangeRow row) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("before", requireNonNullElse(row.getOldText(), ""));
        facts.put("after", requireNonNullElse(row.getNewText(), ""));
        facts.values().removeIf(String::isEmpty);
        return new Trace(Optional.ofNullable(row.getOrgId()).map(CustomerId::new), facts);
    }
}
