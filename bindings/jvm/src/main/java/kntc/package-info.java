/**
 * The law on petitions in Vietnam, computed, with the article for every answer. Begin with {@link kntc.Kntc}: build a
 * {@link kntc.Petition} of one or several {@link kntc.Content}s with what is known, and have it assessed on a day.
 *
 * <p>{@link kntc.Gazetteer} knows the administrative units of every day and what became of them; given to the
 * {@link kntc.Kntc.Builder}, it lets every answer name offices by the {@link kntc.Place}s of the petition.
 * A {@link kntc.Directory} given to it lets petitions name the host's own bodies by their codes.
 * {@link kntc.Identity} checks the numbers of papers, phones and taxes as they are typed.
 *
 * <p>What is not known stays out; what is wrong comes back as {@link kntc.Problem}s beside the answer; what cannot be answered
 * at all is a {@link kntc.KntcException}. Days are those of Vietnam, see {@link kntc.Days}. Where a getter may have nothing to
 * give it returns {@code null}; a method without {@code get} returns an {@link java.util.Optional}.
 *
 * <p>Classes that begin with {@code Native}, {@code Uniffi} or {@code FfiConverter} and those that end in {@code Record} carry
 * values to the native library and back; programs have no need of them.
 */
package kntc;
