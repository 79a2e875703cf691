/**
 * Proposals of partners, learnt from projects that organisations carried out together. Pure
 * functions: no clock, no database, no chance that a seed does not repeat. A proposal always says
 * which signals speak for it and on which facts they rest.
 */
@NullMarked
package eu.hanza.partnering.matching;

import org.jspecify.annotations.NullMarked;
