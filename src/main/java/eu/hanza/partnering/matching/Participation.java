package eu.hanza.partnering.matching;

/**
 * That an organisation took part in a project.
 *
 * @param project the project
 * @param member the organisation
 * @param leads whether it coordinates the project
 */
public record Participation(JointProjectId project, MemberId member, boolean leads) {}
