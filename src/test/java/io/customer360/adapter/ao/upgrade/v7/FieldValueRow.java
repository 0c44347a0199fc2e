package io.customer360.adapter.ao.upgrade.v7;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One value of a custom field of one record; several options are several rows, the first of them at
 * place 0. Texts are kept whole, and as they are sorted and searched.
 */
@Table("FIELD_VALUE")
@Preload
@Indexes({
    @Index(
            name = "one",
            methodNames = {"getFieldId", "getRecordId", "getPlace"},
            unique = true),
    @Index(
            name = "record",
            methodNames = {"getEntity", "getRecordId"}),
    @Index(
            name = "words",
            methodNames = {"getFieldId", "getSortText"}),
    @Index(
            name = "numbers",
            methodNames = {"getFieldId", "getNumberValue"})
})
public interface FieldValueRow extends Entity {
    int getFieldId();

    @NotNull
    @StringLength(20)
    String getEntity();

    int getRecordId();

    int getPlace();

    @StringLength(StringLength.UNLIMITED)
    String getWholeText();

    @StringLength(450)
    String getSortText();

    Long getNumberValue();

    @StringLength(3)
    String getCurrency();
}
