/** 11 columns at most, and 200 rows are one tenth of SQLite's 32,766 parameters. More rows at once were not faster. */
const batchSize = 200;
/** Inserts rows in batches. To be called inside a transaction. */
export async function insertRows(db, table, rows) {
    for (let start = 0; start < rows.length; start += batchSize) {
        await db
            .insertInto(table)
            .values(rows.slice(start, start + batchSize))
            .execute();
    }
}
