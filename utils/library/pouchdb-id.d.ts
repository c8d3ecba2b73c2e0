declare namespace PouchDB {
  interface Database {
    /** Made with the database, and never again for another one. The published types leave it out. */
    id(): Promise<string>;
  }
}
