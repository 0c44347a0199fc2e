package io.customer360.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Word;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-05 Tags in history")
class TagVocabularyTest {
    private final TagVocabulary vocabulary = new TagVocabulary();

    @Test
    @DisplayName("a tag is called a tag, and comes and goes")
    void speaks() {
        assertEquals(Tag.ENTITY, vocabulary.entity());
        assertEquals(
                Optional.of("c360.tags.tag.label"), vocabulary.word(Tag.ENTITY).map(Word::name));
        assertEquals(Optional.empty(), vocabulary.word("name"));
        assertEquals("c360.tags.added.label", vocabulary.addedKey());
        assertEquals("c360.tags.removed.label", vocabulary.removedKey());
    }
}
