package io.customer360.adapter.ao.field;

import io.customer360.adapter.ao.Width;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldSource;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One custom field; no two of a kind of record have the same name, whatever its case. */
@Table("FIELD_DEF")
@Preload
@Indexes(
        @Index(
                name = "name",
                methodNames = {"getEntity", "getNameKey"},
                unique = true))
public interface FieldDefinitionRow extends Entity {
    String ID = "ID";
    String ENTITY = "ENTITY";
    String NAME = "NAME";
    String NAME_KEY = "NAME_KEY";
    String HELP = "HELP";
    String TYPE_CODE = "TYPE_CODE";
    String REQUIRED = "REQUIRED";
    String SOURCE_NAME = "SOURCE_NAME";
    String SOURCE_LINK = "SOURCE_LINK";
    String VERSION = "VERSION";

    @NotNull
    @StringLength(20)
    String getEntity();

    @NotNull
    @StringLength(Width.PER_CHARACTER * FieldDefinition.MAX_NAME)
    String getName();

    void setName(String name);

    @NotNull
    @StringLength(2 * Width.PER_CHARACTER * FieldDefinition.MAX_NAME)
    String getNameKey();

    void setNameKey(String key);

    @StringLength(Width.PER_CHARACTER * FieldDefinition.MAX_HELP)
    String getHelp();

    void setHelp(String help);

    @NotNull
    @StringLength(20)
    String getTypeCode();

    void setTypeCode(String code);

    boolean isRequired();

    void setRequired(boolean required);

    @StringLength(Width.PER_CHARACTER * FieldSource.MAX_NAME)
    String getSourceName();

    void setSourceName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getSourceLink();

    void setSourceLink(String link);

    int getVersion();

    void setVersion(int version);
}
