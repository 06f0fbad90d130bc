"""Where the desk's rows are kept: tables, migrations, and one file of questions per table family."""
