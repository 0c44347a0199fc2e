package io.customer360.adapter.ao.contact;

import io.customer360.adapter.ao.Width;
import io.customer360.contact.ContactDetails;
import io.customer360.shared.ExternalId;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One contact; what lists sort and search by stands beside it, folded. */
@Table("CONTACT")
@Preload
@Indexes({
    @Index(
            name = "external",
            methodNames = {"getSource", "getExtId"},
            unique = true),
    @Index(
            name = "listed",
            methodNames = {"getOrgId", "getStarred", "getSortName"})
})
public interface ContactRow extends Entity {
    String ID = "ID";
    String ORG_ID = "ORG_ID";
    String SOURCE = "SOURCE";
    String EXT_ID = "EXT_ID";
    String FULL_NAME = "FULL_NAME";
    String SORT_NAME = "SORT_NAME";
    String ROLE_NAME = "ROLE_NAME";
    String SORT_ROLE = "SORT_ROLE";
    String EMAIL = "EMAIL";
    String EMAIL_KEY = "EMAIL_KEY";
    String PHONE = "PHONE";
    String SEARCH_WORDS = "SEARCH_WORDS";
    String TYPE_ID = "TYPE_ID";
    String STARRED = "STARRED";
    String USER_KEY = "USER_KEY";
    String CREATED = "CREATED";
    String CREATED_BY = "CREATED_BY";
    String UPDATED = "UPDATED";
    String UPDATED_BY = "UPDATED_BY";
    String DELETED = "DELETED";
    String VERSION = "VERSION";

    @Indexed
    int getOrgId();

    @NotNull
    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_SOURCE)
    String getSource();

    void setSource(String source);

    @NotNull
    @StringLength(Width.PER_CHARACTER * ExternalId.MAX_ID)
    String getExtId();

    void setExtId(String id);

    @NotNull
    @StringLength(Width.PER_CHARACTER * ContactDetails.MAX_NAME)
    String getFullName();

    void setFullName(String name);

    @StringLength(Width.PER_CHARACTER * ContactDetails.MAX_NAME)
    String getSortName();

    void setSortName(String folded);

    @StringLength(Width.PER_CHARACTER * ContactDetails.MAX_ROLE)
    String getRoleName();

    void setRoleName(String role);

    @StringLength(Width.PER_CHARACTER * ContactDetails.MAX_ROLE)
    String getSortRole();

    void setSortRole(String folded);

    @StringLength(Width.PER_CHARACTER * ContactDetails.MAX_EMAIL)
    String getEmail();

    void setEmail(String email);

    @Indexed
    @StringLength(Width.PER_CHARACTER * ContactDetails.MAX_EMAIL)
    String getEmailKey();

    void setEmailKey(String key);

    @StringLength(Width.PER_CHARACTER * ContactDetails.MAX_PHONE)
    String getPhone();

    void setPhone(String phone);

    @StringLength(StringLength.MAX_LENGTH)
    String getSearchWords();

    void setSearchWords(String folded);

    @Indexed
    Integer getTypeId();

    void setTypeId(Integer id);

    int getStarred();

    void setStarred(int star);

    @Indexed
    @StringLength(Width.USER_KEY)
    String getUserKey();

    void setUserKey(String key);

    long getCreated();

    @NotNull
    @StringLength(Width.USER_KEY)
    String getCreatedBy();

    void setCreatedBy(String key);

    long getUpdated();

    void setUpdated(long millis);

    @NotNull
    @StringLength(Width.USER_KEY)
    String getUpdatedBy();

    void setUpdatedBy(String key);

    Long getDeleted();

    void setDeleted(Long millis);

    int getVersion();

    void setVersion(int version);
}
