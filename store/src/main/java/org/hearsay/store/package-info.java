/**
 * The ledger in one SQLite file.
 *
 * <p>{@link org.hearsay.store.SqliteLedger} is the door. Entries are the record: they are only ever appended, each carries the
 * hash of the one before, and triggers refuse to change them. Everything else in the file, apart from the texts of the articles,
 * is a projection of the entries for queries; {@code verify} replays the entries and compares.
 *
 * <p>The file is for other programs, too: Datasette, DuckDB, R and Python open it. They find ready-made tables in the views
 * ({@code claims_view}, {@code occurrences_view} …); offsets are Unicode code points.
 *
 * <p>Which actors of different articles are one is a projection, too, kept up name by name: a reading costs as much in a large
 * ledger as in a small one, and {@code verify} finds all merges anew.
 *
 * <p>{@link org.hearsay.store.ClaimJson} writes and reads the published JSON records.
 */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
