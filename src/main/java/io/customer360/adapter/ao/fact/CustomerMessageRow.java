package io.customer360.adapter.ao.fact;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a member of a customer wrote a public comment. */
@Table("CUSTOMER_MESSAGE")
@Preload
public interface CustomerMessageRow extends Entity {
    String ID = "ID";
    String SLOT = "SLOT";
    String COMMENT_ID = "COMMENT_ID";
    String ISSUE_ID = "ISSUE_ID";
    String ORG_ID = "ORG_ID";
    String AUTHOR_ID = "AUTHOR_ID";
    String AT = "AT";

    /** Comment and customer: an index of two columns would be made anew at every start. */
    @Unique
    @NotNull
    @StringLength(40)
    String getSlot();

    long getCommentId();

    @Indexed
    long getIssueId();

    @Indexed
    int getOrgId();

    Long getAuthorId();

    long getAt();
}
