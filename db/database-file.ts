/** Name of the database file inside DATA_DIR. */
export const DATABASE_FILE = 'komunikat.sqlite'
